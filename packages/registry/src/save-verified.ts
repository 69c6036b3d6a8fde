import {createHash, randomBytes} from 'node:crypto'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {policyRefused} from '@modelflight/core/errors'
import {joinInside} from '@modelflight/core/files'
import {release} from '@modelflight/http/release'
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
  try {
    await using handle = await open(aside, 'wx')
    for await (const piece of content) {
      hash.update(piece)
      await handle.writeFile(piece)
      release(piece)
    }
    if (`sha256:${hash.digest('hex')}` !== file.digest) {
      throw policyRefused(`the copy of ${file.path} in ${where} is not what was registered: its digest is not ${file.digest}`, {
        hint: 'Register the model again from its original files.',
      })
    }
    await handle.sync()
    await rename(aside, target)
    return target
  } catch (error) {
    await rm(aside, {force: true})
    throw error
  }
}
