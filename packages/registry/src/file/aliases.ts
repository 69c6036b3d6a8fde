import {readdir} from 'node:fs/promises'
import {inputError} from '@modelflight/core/errors'
import {type AliasMove, championAlias, type Expected, previousChampionAlias} from '../port.ts'
import type {Layout} from './layout.ts'
import {appendEntry, lastEntry, readEntry} from './sequence.ts'

/** Where an alias points, and pointed before its last move. */
interface Position {
  /** How often it was moved; the next move has the next number. */
  readonly moves: number
  readonly version: string | undefined
  readonly previous: string | undefined
}

/**
 * The version that an alias points at. `champion-previous` has no entries of its own: it is where `champion` came from, so that both
 * change in one step.
 */
export async function readAlias(layout: Layout, name: string, alias: string): Promise<string | undefined> {
  if (alias === previousChampionAlias) return (await position(layout, name, championAlias)).previous
  return (await position(layout, name, alias)).version
}

async function position(layout: Layout, name: string, alias: string): Promise<Position> {
  const entry = await lastEntry(layout.alias(name, alias))
  if (entry === undefined) return {moves: 0, version: undefined, previous: undefined}
  const {version, previous} = entry.value
  const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
  return {moves: entry.number, version: textOf(version), previous: textOf(previous)}
}

/** All aliases of a model with the version that each points at. */
export async function readAliases(layout: Layout, name: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(layout.aliases(name)).catch((): string[] => [])
  const all = names.includes(championAlias) ? [...names, previousChampionAlias] : names
  const pairs = await Promise.all(all.map(async (alias) => [alias, await readAlias(layout, name, alias)] as const))
  return new Map(pairs.flatMap(([alias, version]) => (version === undefined ? [] : [[alias, version] as const])))
}

/** Takes the last move back, because its version was removed in that moment; nothing, when the alias has moved on. */
export async function takeBack(layout: Layout, {name, alias, version}: {name: string; alias: string; version: string}): Promise<void> {
  const folder = layout.alias(name, alias)
  const now = await position(layout, name, alias)
  if (now.version !== version) return
  const before = now.moves > 1 ? (await readEntry(folder, now.moves - 1)).value : {version: null, previous: null}
  await appendEntry(folder, now.moves + 1, {version: before['version'] ?? null, previous: before['previous'] ?? null}, layout.temporary)
}

/** Moves an alias when it is where the caller thinks; repeats when another process moves it at the same time to where the caller thinks. */
export async function moveAlias(
  layout: Layout,
  {name, alias, version}: {name: string; alias: string; version: string},
  {expected}: Expected,
): Promise<AliasMove> {
  if (alias === previousChampionAlias) {
    throw inputError(`${previousChampionAlias} can not be set`, {hint: 'The registry keeps it: it is the version that champion came from.'})
  }
  for (;;) {
    const now = await position(layout, name, alias)
    if (now.version === version) return {kind: 'unchanged'}
    if (expected !== 'any' && now.version !== expected) return {kind: 'conflict', actual: now.version}
    const entry = {version, previous: now.version ?? null}
    if (await appendEntry(layout.alias(name, alias), now.moves + 1, entry, layout.temporary)) return {kind: 'moved', previous: now.version}
  }
}
