import {createWriteStream} from 'node:fs'
import {constants, mkdtemp, open} from 'node:fs/promises'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {openSource} from '../bytes/source.ts'
import {type ArchiveEntry, checkEntries, requireSize} from './entries.ts'
import type {Archive} from './kind.ts'
import {chosenMembers} from './members.ts'
import {tarParts} from './tar.ts'
import {readZipDirectory, zipContent} from './zip.ts'

/** A file that was in an archive. */
export interface Member {
  /** Its path within the archive. */
  readonly path: string
  /** Where it was unpacked to, absolute; the name says nothing. */
  readonly unpacked: string
  readonly bytes: number
}

/**
 * Unpacks the files of an archive into a new folder under numbered names: no name of an entry ever becomes a path.
 *
 * @throws Failure policy-refused when an entry is a trap, limit-exceeded when it grows beyond reason, input-error when it is damaged or empty.
 */
export async function unpackArchive(archive: Archive, {temporary, signal, member}: UnpackOptions): Promise<readonly Member[]> {
  const folder = await mkdtemp(join(temporary, 'archive-'))
  const choose = (entries: readonly ArchiveEntry[]): ReadonlySet<string> => chosenMembers(entries, archive.name, member)
  const unpacked = {folder, signal, choose}
  return archive.kind === 'zip' ? await unzip(archive, unpacked) : await untar(archive, unpacked)
}

/** Where an archive is unpacked to, and which of its files. */
export interface UnpackOptions {
  readonly temporary: string
  readonly signal: AbortSignal
  /** See `chosenMembers`. */
  readonly member?: string | undefined
}

interface Unpacking {
  readonly folder: string
  readonly signal: AbortSignal
  readonly choose: (entries: readonly ArchiveEntry[]) => ReadonlySet<string>
}

async function unzip({path, name, bytes}: Archive, {folder, signal, choose}: Unpacking): Promise<readonly Member[]> {
  await using handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  const members: Member[] = []
  const entries = await readZipDirectory(handle, bytes, name)
  const chosen = choose(entries)
  for (const entry of entries) {
    if (!chosen.has(entry.path)) continue
    const unpacked = join(folder, String(members.length))
    await pipeline(zipContent(handle, entry, name), createWriteStream(unpacked, {flags: 'wx'}), {signal})
    members.push({path: entry.path, unpacked, bytes: entry.size})
  }
  return members
}

/** Twice through the archive: first every name is checked, then files are written. */
async function untar(archive: Archive, {folder, signal, choose}: Unpacking): Promise<readonly Member[]> {
  const {name, bytes, kind} = archive
  const source = () => openSource({...archive, format: 'csv', gzip: kind === 'tar.gz'}, signal).chunks()
  const entries: ArchiveEntry[] = []
  let total = 0
  for await (const part of tarParts(source(), name)) {
    if (part.kind !== 'entry') continue
    entries.push(part.entry)
    total += part.entry.size
    requireSize(total, bytes, name)
  }
  checkEntries(entries, name, bytes)
  const chosen = choose(entries)
  const members: Member[] = []
  let target: Awaited<ReturnType<typeof open>> | undefined
  try {
    for await (const part of tarParts(source(), name)) {
      if (part.kind === 'content') {
        await target?.write(part.bytes)
        continue
      }
      await target?.close()
      target = undefined
      if (chosen.has(part.entry.path)) {
        const unpacked = join(folder, String(members.length))
        target = await open(unpacked, 'wx')
        members.push({path: part.entry.path, unpacked, bytes: part.entry.size})
      }
    }
  } finally {
    await target?.close()
  }
  return members
}
