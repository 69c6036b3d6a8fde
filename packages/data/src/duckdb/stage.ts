import {closeSync, openSync, writeSync} from 'node:fs'
import {openSource} from '../bytes/source.ts'
import type {DataFile} from '../dataset.ts'
import type {ReadContext} from '../read-table.ts'

/** Copies a file, unpacked, to where only the engine reads it, so that nobody can change it in between. Gives back the sha256 of the file as stored, in hex. */
export async function stageFile(file: DataFile, target: string, {signal}: ReadContext): Promise<string> {
  // The chunk's memory is used again for the next one; fresh ones would leave the whole file to the garbage collector.
  let room = Buffer.alloc(0)
  const source = openSource(file, signal, (bytes) => {
    if (room.length < bytes) room = Buffer.allocUnsafeSlow(bytes)
    return room
  })
  const copy = openSync(target, 'wx', 0o400)
  try {
    for await (const chunk of source.chunks()) for (let at = 0; at < chunk.length; ) at += writeSync(copy, chunk, at)
  } finally {
    closeSync(copy)
  }
  return source.sha256()
}
