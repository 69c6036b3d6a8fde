import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {cp, mkdir, mkdtemp, readdir, rename, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
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
        if (existsSync(stored)) await cp(stored, path, {recursive: true})
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
    if (existsSync(path)) await cp(path, joinInside(partial, name(path, index)), {recursive: true})
  }
  await rename(partial, entry).catch(async (error: NodeJS.ErrnoException) => {
    await rm(partial, {recursive: true, force: true})
    // Another process stored the same key first: that entry is as good as ours.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
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
