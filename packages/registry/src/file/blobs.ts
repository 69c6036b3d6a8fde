import {createHash} from 'node:crypto'
import {mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {policyRefused} from '@modelflight/core/errors'
import {joinInside, piecesOf, sha256File} from '@modelflight/core/files'
import type {StoredFile} from '../port.ts'
import type {Layout} from './layout.ts'
import {temporaryName} from './sequence.ts'

/**
 * Stores a file under its digest. Content that is there already, and still is what its name says, is not written again.
 *
 * @throws Failure (policy-refused) when the file has another digest: it changed since it was hashed.
 */
export async function putBlob(layout: Layout, path: string, digest: string, signal: AbortSignal): Promise<void> {
  const target = layout.blob(digest)
  await putBack(layout, digest)
  if (await holds(target, digest)) return
  await mkdir(layout.temporary, {recursive: true})
  await copyVerified(path, {digest, target, aside: temporaryName(layout.temporary), signal}, () =>
    policyRefused(`${path} was changed while it was registered`, {
      hint: 'Nothing may write to the model while it is registered; run again.',
    }),
  )
}

/** Copies a stored file below a folder, and verifies it on the way. */
export async function getBlob(layout: Layout, file: StoredFile, folder: string, signal: AbortSignal): Promise<string> {
  const target = joinInside(folder, file.path)
  const source = layout.blob(file.digest)
  await mkdir(dirname(target), {recursive: true})
  if (!(await isThere(source))) await putBack(layout, file.digest)
  const aside = temporaryName(dirname(target))
  await copyVerified(source, {digest: file.digest, target, aside, signal}, () => tampered(file))
  return join(target)
}

/** Where a removal sets content aside. */
export const asideOf = (layout: Layout, digest: string): string => `${layout.blob(digest)}.removing`

/** Content that a removal has just set aside, or that one set aside that died, is needed after all. */
async function putBack(layout: Layout, digest: string): Promise<void> {
  const target = layout.blob(digest)
  if (!(await isThere(target))) await rename(asideOf(layout, digest), target).catch(() => undefined)
}

/** Whether there is such a file. */
const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() === true

/** Stores content once more that a removal took away at the moment when it was registered. */
export async function putMissing(layout: Layout, path: string, digest: string, signal: AbortSignal): Promise<void> {
  if (!(await isThere(layout.blob(digest)))) await putBlob(layout, path, digest, signal)
}

const tampered = (file: StoredFile): Error =>
  policyRefused(`the registry's copy of ${file.path} is not what was registered: its digest is not ${file.digest}`, {
    hint: 'Restore the registry folder from a copy, or register the model again from its original files.',
  })

async function holds(path: string, digest: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined)
  return info?.isFile() === true && (await sha256File(path)) === digest
}

interface Copy {
  readonly digest: string
  readonly target: string
  /** Written first, on the same file system as the target. */
  readonly aside: string
  readonly signal: AbortSignal
}

async function copyVerified(source: string, {digest, target, aside, signal}: Copy, mismatch: () => Error): Promise<void> {
  const hash = createHash('sha256')
  try {
    await using handle = await open(aside, 'wx')
    for await (const piece of piecesOf(source)) {
      signal.throwIfAborted()
      // The disk takes the piece while it is hashed.
      const written = handle.writeFile(piece)
      hash.update(piece)
      await written
    }
    if (`sha256:${hash.digest('hex')}` !== digest) throw mismatch()
    await handle.sync()
    await mkdir(dirname(target), {recursive: true})
    await rename(aside, target)
  } catch (error) {
    await rm(aside, {force: true})
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? mismatch() : error
  }
}
