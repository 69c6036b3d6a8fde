import {stat} from 'node:fs/promises'
import {isAbsolute, resolve} from 'node:path'
import {dependencyFailed, inputError, policyRefused} from '@modelflight/core/errors'
import {type Contents, contentsOf, downloadParts} from '../contents.ts'
import {manifestFromJson, manifestToJson} from '../manifest.ts'
import type {RegistryContext} from '../open.ts'
import type {ModelVersion, NewModel, Registered, Registry} from '../port.ts'
import {checkName, type ModelReference} from '../reference.ts'
import {moveAlias, readAlias, readAliases, takeBack} from './aliases.ts'
import {getBlob, putBlob, putMissing} from './blobs.ts'
import {type Layout, layoutOf} from './layout.ts'
import {isRemoved, removeVersion} from './remove.ts'
import {appendEntry, type Entry, lastEntry, readEntries} from './sequence.ts'

/**
 * A registry in a folder: content-addressed, atomic, safe for several processes at once, with no server. A folder that does not exist is
 * an empty registry.
 */
export function openFileRegistry(uri: string, {workingDirectory, signal}: RegistryContext): Registry {
  const layout = layoutOf(folderOf(uri, workingDirectory))
  return {
    name: uri,
    resolve: (reference) => resolveReference(layout, reference),
    versions: (name) => readVersions(layout, checkName('model', name)),
    register: (model) => register(layout, model, signal),
    async setAlias(name, alias, version, expected) {
      checkName('alias', alias)
      const known = await resolveReference(layout, {kind: 'version', name, version})
      if (known === undefined) throw inputError(`the registry ${uri} has no version ${version} of ${name}`)
      const move = await moveAlias(layout, {name, alias, version}, expected)
      if (move.kind !== 'moved' || (await resolveReference(layout, {kind: 'version', name, version})) !== undefined) return move
      await takeBack(layout, {name, alias, version})
      throw inputError(`version ${version} of ${name} was removed while ${alias} was set to it`)
    },
    remove: (name, version) => removeVersion(layout, checkName('model', name), version),
    download: (version, folder, parts) =>
      downloadParts(version, {folder, parts}, (_role, file, target) => getBlob(layout, file, target, signal)),
    audit: async ({name}) => (await import('./audit.ts')).auditFolder(layout, name),
  }
}

/** `file:models`, `file:./models`, `file:/srv/models` and `file:///srv/models`. */
function folderOf(uri: string, workingDirectory: string): string {
  const path = uri.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
  if (path === '' || path.startsWith('//')) {
    throw inputError(`the registry ${uri} names no folder on this machine`, {hint: 'Write e.g. file:.modelflight/registry.'})
  }
  return isAbsolute(path) ? resolve(path) : resolve(workingDirectory, path)
}

async function resolveReference(layout: Layout, reference: ModelReference): Promise<ModelVersion | undefined> {
  const {name} = reference
  checkName('model', name)
  const versions = await readVersions(layout, name)
  if (reference.kind === 'version') return versions.find(({version}) => version === reference.version)
  const number = await readAlias(layout, name, checkName('alias', reference.alias))
  if (number === undefined) return undefined
  const found = versions.find(({version}) => version === number)
  if (found === undefined) throw policyRefused(`${name}@${reference.alias} points at version ${number}, which is not in the registry`)
  return found
}

async function readVersions(layout: Layout, name: string): Promise<readonly ModelVersion[]> {
  await requireFolder(layout)
  const entries = (await readEntries(layout.versions(name))).filter((entry) => !isRemoved(entry))
  const aliases = await readAliases(layout, name)
  return entries.map((entry) => versionOf(entry, name, aliases))
}

/** A registry that is not there is empty; one that is something else does not answer. */
async function requireFolder({root}: Layout): Promise<void> {
  const info = await stat(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw dependencyFailed(`the registry folder ${root} can not be read (${error.code ?? error.message})`, {cause: error})
  })
  if (info !== undefined && !info.isDirectory()) throw dependencyFailed(`the registry ${root} is not a folder`)
}

function versionOf({number, value}: Entry, name: string, aliases: ReadonlyMap<string, string>): ModelVersion {
  const manifest = manifestFromJson(value, `${name}/${number}`)
  if (manifest.name !== name) throw policyRefused(`the registry entry ${name}/${number} is about ${manifest.name}`)
  const version = String(number)
  const pointing = [...aliases].filter(([, target]) => target === version).map(([alias]) => alias)
  return {...manifest, version, aliases: pointing.sort()}
}

async function register(layout: Layout, model: NewModel, signal: AbortSignal): Promise<Registered> {
  checkName('model', model.name)
  const known = await findDigest(layout, model)
  if (known.found !== undefined) return {version: known.found, created: false}
  const {manifest, sources} = await store(layout, model, signal)
  for (;;) {
    const {found, last} = await findDigest(layout, model)
    if (found !== undefined) return {version: found, created: false}
    signal.throwIfAborted()
    if (!(await appendEntry(layout.versions(model.name), last + 1, manifestToJson(manifest), layout.temporary))) continue
    for (const {path, file} of sources) await putMissing(layout, path, file.digest, signal)
    return {version: {...manifest, version: String(last + 1), aliases: []}, created: true}
  }
}

async function findDigest(layout: Layout, {name, digest}: NewModel): Promise<{found: ModelVersion | undefined; last: number}> {
  // Removed versions keep their numbers.
  const last = (await lastEntry(layout.versions(name)))?.number ?? 0
  const versions = await readVersions(layout, name)
  return {found: versions.find((version) => version.digest === digest), last}
}

/** All content first, the manifest last: a version that can be seen is complete. */
async function store(layout: Layout, model: NewModel, signal: AbortSignal): Promise<Contents> {
  const contents = await contentsOf(model)
  for (const {path, file} of contents.sources) await putBlob(layout, path, file.digest, signal)
  return contents
}
