import {createHash, randomBytes} from 'node:crypto'
import {createWriteStream} from 'node:fs'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {policyRefused} from '@modelflight/core/errors'
import {joinInside} from '@modelflight/core/files'
import type {StoredFile} from './port.ts'

/**
 * Writes content below a folder under the file's path, once it is all there and has the file's digest. Nothing else is left behind.
 *
 * @throws Failure (policy-refused) when the content is not what was registered; whatever reading the content throws.
 */
export async function saveVerified(content: AsyncIterable<Uint8Array>, file: StoredFile, folder: string, where: string): Promise<string> {
  const target = joinInside(folder, file.path)
  await mkdir(dirname(target), {recursive: true})
  const aside = `${target}.${randomBytes(6).toString('hex')}.part`
  const hash = createHash('sha256')
  async function* hashing(): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(hashing, createWriteStream(aside, {flags: 'wx'}))
    if (`sha256:${hash.digest('hex')}` !== file.digest) {
      throw policyRefused(`the copy of ${file.path} in ${where} is not what was registered: its digest is not ${file.digest}`, {
        hint: 'Register the model again from its original files.',
      })
    }
    await using handle = await open(aside, 'r+')
    await handle.sync()
    await rename(aside, target)
    return target
  } catch (error) {
    await rm(aside, {force: true})
    throw error
  }
}
