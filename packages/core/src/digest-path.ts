import {lstat, opendir} from 'node:fs/promises'
import {join} from 'node:path'
import {inputError, limitExceeded, policyRefused} from './errors.ts'
import {missingPath, sha256, sha256File} from './files.ts'

/** A file below a folder, or the file itself. */
export interface DigestedFile {
  /** Relative to the folder, with `/`; the file's own name when a single file was asked for. */
  readonly path: string
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
  readonly bytes: number
}

/** A file, or a folder with all its files, and the digest of the whole. */
export interface DigestedPath {
  readonly layout: 'file' | 'folder'
  readonly digest: string
  readonly bytes: number
  /** Sorted by path (by UTF-16 code units). */
  readonly files: readonly DigestedFile[]
}

/** A folder with more files than this is not a model, and hashing it is not what was meant. */
export const maxFiles = 100_000

/**
 * The digest of a file or of a folder, e.g. of a model.
 *
 * - A single file: sha256 of its bytes, as `sha256sum` prints it.
 * - A folder: sha256 of one line a file, `<sha256 of the file>  <path>\n`, sorted by path. A shell gives the same:
 *   `cd model && find * -type f | LC_ALL=C sort | xargs sha256sum | sha256sum`.
 *
 * Empty folders don't count; names, order on disk, times and modes neither.
 *
 * @param name how to call the path in messages.
 * @throws Failure input-error when there is nothing; policy-refused for links and special files, whose content others decide.
 */
export async function digestPath(path: string, name: string): Promise<DigestedPath> {
  const info = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' || error.code === 'ENOTDIR' ? missingPath(name) : error
  })
  if (info.isFile()) {
    const digest = await sha256File(path)
    return {layout: 'file', digest, bytes: info.size, files: [{path: baseName(path), digest, bytes: info.size}]}
  }
  if (!info.isDirectory()) throw policyRefused(`${name} is neither a regular file nor a folder`, {where: {file: name}})
  const files: DigestedFile[] = []
  for (const relativePath of await listFiles(path, name)) {
    const absolute = join(path, relativePath)
    files.push({path: relativePath, digest: await sha256File(absolute), bytes: (await lstat(absolute)).size})
  }
  if (files.length === 0) throw inputError(`${name} is an empty folder`, {where: {file: name}})
  return {layout: 'folder', digest: digestOfFiles(files), bytes: files.reduce((sum, file) => sum + file.bytes, 0), files}
}

/** The digest of a folder with these files, in whatever order they are given. */
export function digestOfFiles(files: readonly Pick<DigestedFile, 'path' | 'digest'>[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return sha256(sorted.map((file) => `${file.digest.replace(/^sha256:/, '')}  ${file.path}\n`).join(''))
}

/** Chooses what of a folder counts, by the path relative to it. */
export type Keep = (path: string) => boolean

/**
 * All regular files below a folder, as sorted relative paths.
 *
 * @param keep says no to a folder (its path ends with `/`) or a file that does not count.
 * @throws Failure policy-refused for a link or special file that counts.
 */
export async function listFiles(root: string, name: string, keep: Keep = () => true): Promise<readonly string[]> {
  const found: string[] = []
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for await (const entry of await opendir(join(root, folder))) {
      const path = `${folder}${entry.name}`
      if (!keep(entry.isDirectory() ? `${path}/` : path)) continue
      if (entry.isDirectory()) waiting.push(`${path}/`)
      else found.push(checkedName(path, entry.isFile(), name))
    }
    if (found.length > maxFiles) throw limitExceeded(`${name} holds more than ${maxFiles} files`, {where: {file: name}})
  }
  return found.sort()
}

function checkedName(path: string, isFile: boolean, name: string): string {
  if (!isFile) throw policyRefused(`${name}/${path} is a link or special file`, {hint: 'Replace it by a copy of the file it points to.'})
  // A line break or backslash in a name would let two folders have the same list.
  if (/[\p{Cc}\\]/u.test(path))
    throw policyRefused(`a file name in ${name} holds a control character or a backslash: ${JSON.stringify(path)}`)
  return path
}

const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path
