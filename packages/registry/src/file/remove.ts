import {rename, rm} from 'node:fs/promises'
import {type Manifest, manifestFromJson} from '../manifest.ts'
import type {Removal} from '../port.ts'
import {newestStays, pointedAt} from '../removal.ts'
import {readAliases} from './aliases.ts'
import {asideOf} from './blobs.ts'
import {type Layout, readModels} from './layout.ts'
import {type Entry, readEntries, replaceEntry} from './sequence.ts'

/** Whether an entry is all that is left of a version that was removed: its number is never given again. */
export const isRemoved = ({value}: Entry): boolean => value['removed'] === true

/**
 * Takes a version away, and then the content that no other version of any model uses. Who registers or sets an alias at this moment looks
 * again after writing, as this does, so that one of both sees the other.
 */
export async function removeVersion(layout: Layout, name: string, version: string): Promise<Removal> {
  const folder = layout.versions(name)
  const entries = await readEntries(folder)
  const entry = entries.find(({number}) => String(number) === version)
  if (entry === undefined || isRemoved(entry)) return {kind: 'missing'}
  if (entry === entries.at(-1)) return newestStays
  const before = pointedAt(await readAliases(layout, name), version)
  if (before !== undefined) return before
  const manifest = manifestFromJson(entry.value, `${name}/${version}`)
  await replaceEntry(folder, entry.number, {removed: true, name, digest: manifest.digest}, layout.temporary)
  const late = pointedAt(await readAliases(layout, name), version)
  if (late !== undefined) {
    await replaceEntry(folder, entry.number, entry.value, layout.temporary)
    return late
  }
  await sweep(layout, digestsOf(manifest))
  return {kind: 'removed', left: undefined}
}

const digestsOf = ({files, evidence}: Manifest): readonly string[] =>
  [...files, evidence.metrics, evidence.predictions, evidence.profile, ...evidence.records].flatMap((file) => file?.digest ?? [])

/**
 * Content is set aside first and looked for once more: whoever began to use it in between finds it where it was set aside, and what was
 * registered in between is put back.
 */
async function sweep(layout: Layout, digests: readonly string[]): Promise<void> {
  const used = await digestsInUse(layout)
  const unused = [...new Set(digests)].filter((digest) => !used.has(digest))
  for (const digest of unused) await rename(layout.blob(digest), asideOf(layout, digest)).catch(ignoreMissing)
  const still = await digestsInUse(layout)
  for (const digest of unused) {
    if (still.has(digest)) await rename(asideOf(layout, digest), layout.blob(digest)).catch(ignoreMissing)
    else await rm(asideOf(layout, digest), {force: true})
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}

/** What all versions of all models refer to. */
async function digestsInUse(layout: Layout): Promise<ReadonlySet<string>> {
  const used = new Set<string>()
  for (const name of await readModels(layout)) {
    for (const entry of (await readEntries(layout.versions(name))).filter((each) => !isRemoved(each)))
      for (const digest of digestsOf(manifestFromJson(entry.value, `${name}/${entry.number}`))) used.add(digest)
  }
  return used
}
