import {createWriteStream} from 'node:fs'
import {chmod} from 'node:fs/promises'
import {pipeline} from 'node:stream/promises'
import {openSource} from '../bytes/source.ts'
import type {DataFile} from '../dataset.ts'
import type {ReadContext} from '../read-table.ts'

/** Copies a file, unpacked, to where only the engine reads it, so that nobody can change it in between. Gives back the sha256 of the file as stored, in hex. */
export async function stageFile(file: DataFile, target: string, {signal}: ReadContext): Promise<string> {
  const source = openSource(file, signal)
  await pipeline(source.chunks(), createWriteStream(target, {flags: 'wx'}))
  await chmod(target, 0o444)
  return source.sha256()
}
