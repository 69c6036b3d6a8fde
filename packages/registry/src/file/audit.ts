import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {explain} from '@modelflight/core/errors'
import {sha256File} from '@modelflight/core/files'
import type {RegistryAudit} from '../port.ts'
import type {Layout} from './layout.ts'
import {readEntries} from './sequence.ts'

/**
 * Looks through all that a folder keeps for a model: every version and every move of every alias, and that each content has the digest
 * that it is named by. Nothing outside pins it: who can write to the folder can write it anew.
 */
export async function auditFolder(layout: Layout, name: string): Promise<RegistryAudit> {
  const faults: string[] = []
  const aliases = await readdir(layout.aliases(name)).catch((): string[] => [])
  const folders = [layout.versions(name), ...aliases.map((alias) => layout.alias(name, alias))]
  let entries = 0
  for (const folder of folders) {
    const read = await readEntries(folder).catch((error: unknown) => {
      faults.push(explain(error).message)
      return []
    })
    entries += read.length
  }
  const contents = await contentNames(join(layout.root, 'blobs'))
  for (const hex of contents) {
    if ((await sha256File(layout.blob(`sha256:${hex}`)).catch(() => undefined)) !== `sha256:${hex}`)
      faults.push(`the content ${hex} was changed`)
  }
  return {seen: `${entries} entries and ${contents.length} contents of the folder`, faults}
}

async function contentNames(folder: string): Promise<readonly string[]> {
  const shards = await readdir(folder).catch((): string[] => [])
  const names = await Promise.all(shards.map((shard) => readdir(join(folder, shard)).catch((): string[] => [])))
  return names
    .flat()
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .sort()
}
