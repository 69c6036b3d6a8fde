import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {cp, link, lstat, mkdir, mkdtemp, readdir, rename, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {EvidenceStores, FoundEvidence} from './action.ts'
import {displayPath, joinInside, shortDigest} from './files.ts'

/**
 * Evidence and cache in a folder, for runs outside GitHub: `cache/<hash of the key>/<n>` and `artifacts/<name>`, written beside and renamed,
 * so that a reader sees all of an entry or nothing.
 */
export function folderStores(folder: string): EvidenceStores {
  return {
    find: (action, digest) => findArtifacts(join(folder, 'artifacts'), action, digest),
    async restore(key, paths) {
      const entry = entryOf(folder, key)
      if (!existsSync(entry)) return false
      for (const [index, path] of paths.entries()) {
        const stored = join(entry, String(index))
        if (existsSync(stored)) await share(stored, path)
      }
      return true
    },
    async save(key, paths) {
      const entry = entryOf(folder, key)
      if (existsSync(entry)) return
      await writeEntry(entry, paths)
    },
  }
}

/** Keeps files as an artifact that `find` sees, with their paths relative to `root`. An artifact of the same name is replaced: a run on a terminal has no attempts. */
export async function saveArtifact(folder: string, name: string, root: string, files: readonly string[]): Promise<void> {
  const entry = join(folder, 'artifacts', name)
  await rm(entry, {recursive: true, force: true})
  await writeEntry(entry, files, (path) => displayPath(path, root))
}

const entryOf = (folder: string, key: string): string => join(folder, 'cache', createHash('sha256').update(key).digest('hex').slice(0, 32))

async function writeEntry(
  entry: string,
  paths: readonly string[],
  name = (_path: string, index: number): string => String(index),
): Promise<void> {
  const partial = `${entry}.partial-${process.pid}`
  await rm(partial, {recursive: true, force: true})
  await mkdir(partial, {recursive: true})
  for (const [index, path] of paths.entries()) {
    if (existsSync(path)) await share(path, joinInside(partial, name(path, index)))
  }
  await rename(partial, entry).catch(async (error: NodeJS.ErrnoException) => {
    await rm(partial, {recursive: true, force: true})
    // Another process stored the same key first: that entry is as good as ours.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

/** Smaller files are copied: linking them saves nothing. */
const linkedBytes = 1 << 20

/**
 * Gives a file or folder a second place. Large files are linked where the file system can do that: a model need not lie on the disk three times,
 * nor be copied as often. Whoever uses one compares it with its digest first, so one that was changed in place is found.
 */
async function share(from: string, to: string): Promise<void> {
  const info = await lstat(from)
  if (info.isDirectory()) {
    await mkdir(to, {recursive: true})
    for (const name of await readdir(from)) await share(join(from, name), join(to, name))
    return
  }
  const copy = (): Promise<void> => cp(from, to, {recursive: true})
  if (!info.isFile() || info.size < linkedBytes) return await copy()
  await mkdir(dirname(to), {recursive: true})
  await rm(to, {force: true})
  // Another file system, or one without links.
  await link(from, to).catch(copy)
}

async function findArtifacts(folder: string, action: string, digest: string): Promise<readonly FoundEvidence[]> {
  if (!existsSync(folder)) return []
  const names = await readdir(folder)
  const matching = names.filter((name) => name.startsWith(`modelflight-${action}-`) && name.endsWith(`-${shortDigest(digest)}`))
  const dated = await Promise.all(matching.map(async (name) => ({name, time: (await stat(join(folder, name))).mtimeMs})))
  return dated
    .toSorted((a, b) => b.time - a.time)
    .map(({name}) => ({name, origin: join(folder, name), download: () => copyOut(join(folder, name))}))
}

/** A copy of its own for the caller, as a download would be. */
async function copyOut(entry: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'modelflight-evidence-'))
  await cp(entry, copy, {recursive: true})
  return copy
}
