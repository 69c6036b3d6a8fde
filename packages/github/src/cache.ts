import {isAbsolute, relative} from 'node:path'
import {isFeatureAvailable, restoreCache, saveCache} from '@actions/cache'
import type {Surroundings} from './surroundings.ts'
import {withQuietToolkit} from './toolkit-output.ts'

/** Restores what was saved under exactly this key, else the newest entry whose key begins with `prefix`. False when there is none, or no cache service. */
export async function restoreFromCache(
  surroundings: Surroundings,
  key: string,
  paths: readonly string[],
  prefix?: string,
): Promise<boolean> {
  if (paths.length === 0 || !isFeatureAvailable()) return false
  return await withQuietToolkit(surroundings, async () => {
    // The toolkit takes every key that merely begins with ours for a hit: look first, unpack only an exact one.
    if (prefix !== undefined) return (await restoreCache(portable(paths), key, [prefix])) !== undefined
    const hit = await restoreCache(portable(paths), key, undefined, {lookupOnly: true})
    return hit === key && (await restoreCache(portable(paths), key)) === key
  })
}

/** Saves files under a key, once. Never throws: a cache that fails costs time, not correctness. */
export async function saveToCache(surroundings: Surroundings, key: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0 || !isFeatureAvailable()) return
  try {
    await withQuietToolkit(surroundings, () => saveCache(portable(paths), key))
  } catch (error) {
    surroundings.log.warning(`the cache entry could not be saved: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Paths as the service compares them: relative to the workspace, so that an entry is found again on another runner, whose workspace lies elsewhere. */
const portable = (paths: readonly string[]): string[] =>
  paths.map((path) => {
    const below = relative(process.cwd(), path)
    return below.startsWith('..') || isAbsolute(below) ? path : below
  })
