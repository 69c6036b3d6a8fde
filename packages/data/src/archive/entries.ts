import {type Failure, limitExceeded, policyRefused} from '@modelflight/core/errors'
import {limits} from '../limits.ts'

/** What an archive says of one of its files, before a byte of it is unpacked. */
export interface ArchiveEntry {
  readonly path: string
  /** Anything but a file or a folder (a link, a device) is refused. */
  readonly kind: 'file' | 'folder' | 'other'
  /** Unpacked bytes, as claimed; held to while unpacking. */
  readonly size: number
}

/** Folders that hold credentials or code of others, on any file system. */
const forbidden = new Set(['.git', '.github', '.ssh', '.aws', '.npmrc', '.modelflight'])

/**
 * Refuses an archive as a whole when one of its entries is a trap: a path that leaves its folder, a link, a name that another entry has too.
 *
 * @throws Failure policy-refused; limit-exceeded for too many entries or bytes, and for archives within the archive.
 */
export function checkEntries(entries: readonly ArchiveEntry[], archive: string, packedBytes: number): void {
  if (entries.length > limits.files)
    throw limitExceeded(`${archive} holds ${entries.length} entries, and at most ${limits.files} are read`, {where: {file: archive}})
  const seen = new Map<string, string>()
  let total = 0
  for (const entry of entries) {
    if (Buffer.byteLength(entry.path) > limits.nameBytes)
      throw limitExceeded(`${archive} has an entry whose name is longer than ${limits.nameBytes} bytes: ${shown(entry.path)}`, {
        where: {file: archive, field: entry.path.slice(0, 200)},
      })
    const problem = entryProblem(entry)
    if (problem !== undefined) throw refused(archive, entry, problem)
    const key = entry.path.replace(/\/$/, '').normalize('NFKC').toLowerCase()
    const twin = seen.get(key)
    if (twin !== undefined)
      throw refused(
        archive,
        entry,
        twin === entry.path ? 'is there twice' : `is the same name as ${JSON.stringify(twin)} on some file systems`,
      )
    seen.set(key, entry.path)
    if (/\.(zip|tar|tgz|7z|rar|xz|zst|bz2)$/i.test(entry.path)) {
      throw limitExceeded(`${archive} holds another archive, ${shown(entry.path)}; archives are unpacked one level deep`, {
        where: {file: archive, field: entry.path.slice(0, 200)},
      })
    }
    total += entry.size
  }
  requireSize(total, packedBytes, archive)
}

/**
 * Holds unpacked bytes to the limits that gzip has too.
 *
 * @throws Failure limit-exceeded.
 */
export function requireSize(unpacked: number, packed: number, archive: string): void {
  const grown = unpacked > limits.gzipFreeBytes && unpacked > packed * limits.gzipRatio
  if (!grown && unpacked <= limits.archiveBytes) return
  const bound = grown ? `more than ${limits.gzipRatio} times its size` : `more than ${limits.archiveBytes} bytes`
  throw limitExceeded(`${archive} grows to ${bound} when it is unpacked`, {
    where: {file: archive},
    hint: 'Such a file is often an attack. Unpack it in a step before if it is not.',
  })
}

function entryProblem({path, kind}: ArchiveEntry): string | undefined {
  if (path === '' || path.includes('\0')) return 'has no usable name'
  if (/\p{Cc}/u.test(path)) return 'has a control character in its name'
  if (path.startsWith('/') || path.startsWith('\\') || /^[a-z]:/i.test(path)) return 'is an absolute path'
  if (path.includes('\\')) return 'has a backslash in its name, which is a folder on some systems'
  const parts = path.replace(/\/$/, '').split('/')
  if (parts.includes('..')) return 'climbs out of its folder'
  if (parts.some((part) => part === '' || part === '.')) return 'is no plain path'
  const odd = parts.find((part) => forbidden.has(part.toLowerCase()))
  if (odd !== undefined) return `lies in ${odd}, which is never read or written`
  if (kind === 'other') return 'is a link or a device, not a file'
  return undefined
}

const shown = (path: string): string => JSON.stringify(path.length > 120 ? `${path.slice(0, 119)}…` : path)

const refused = (archive: string, {path}: ArchiveEntry, problem: string): Failure =>
  policyRefused(`${archive}: the entry ${shown(path)} ${problem}`, {
    where: {file: archive, field: path.slice(0, 200)},
    hint: 'Nothing of the archive was read. Pack it again with plain, relative names.',
  })
