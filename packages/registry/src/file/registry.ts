import {stat} from 'node:fs/promises'
import {isAbsolute, join, resolve} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {dependencyFailed, inputError, policyRefused} from '@modelflight/core/errors'
import type {RegistryContext} from '../open.ts'
import type {Registry, StoredFile} from '../port.ts'
import {
  type DownloadedModel,
  type Evidence,
  evidenceKinds,
  type ModelVersion,
  type NewModel,
  noEvidence,
  type Part,
  type Registered,
} from '../port.ts'
import {checkName, type ModelReference} from '../reference.ts'
import {moveAlias, readAlias, readAliases} from './aliases.ts'
import {getBlob, putBlob} from './blobs.ts'
import {type Layout, layoutOf} from './layout.ts'
import {type Manifest, manifestFromJson, manifestToJson} from './manifest.ts'
import {appendEntry, type Entry, readEntries} from './sequence.ts'

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
      return await moveAlias(layout, {name, alias, version}, expected)
    },
    download: (version, folder, parts) => download(layout, version, {folder, parts: parts ?? ['model', 'evidence'], signal}),
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
  const entries = await readEntries(layout.versions(name))
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
  const manifest = await store(layout, model, signal)
  for (;;) {
    const {found, count} = await findDigest(layout, model)
    if (found !== undefined) return {version: found, created: false}
    signal.throwIfAborted()
    if (!(await appendEntry(layout.versions(model.name), count + 1, manifestToJson(manifest), layout.temporary))) continue
    return {version: {...manifest, version: String(count + 1), aliases: []}, created: true}
  }
}

async function findDigest(layout: Layout, {name, digest}: NewModel): Promise<{found: ModelVersion | undefined; count: number}> {
  const versions = await readVersions(layout, name)
  return {found: versions.find((version) => version.digest === digest), count: versions.length}
}

/** All content first, the manifest last: a version that can be seen is complete. */
async function store(layout: Layout, model: NewModel, signal: AbortSignal): Promise<Manifest> {
  const {name, path, digest, tags, createdAt} = model
  const digested = await digestPath(path, path)
  if (digested.digest !== digest) {
    throw policyRefused(`the model at ${path} has the digest ${digested.digest}, and ${digest} was to be registered`, {
      hint: 'The files changed after they were trained and judged: train and gate again.',
    })
  }
  for (const file of digested.files) {
    await putBlob(layout, digested.layout === 'folder' ? join(path, file.path) : path, file.digest, signal)
  }
  const evidence = await storeEvidence(layout, model.evidence, signal)
  return {name, digest, createdAt: createdAt.toISOString(), tags, layout: digested.layout, files: digested.files, evidence}
}

async function storeEvidence(layout: Layout, evidence: Evidence<string>, signal: AbortSignal): Promise<Evidence<StoredFile>> {
  const put = async (path: string, name = ''): Promise<StoredFile> => {
    const {files, layout: kind} = await digestPath(path, path)
    const [file] = files
    if (file === undefined || kind !== 'file') throw inputError(`${path} is not a file, and evidence is kept in files`)
    await putBlob(layout, path, file.digest, signal)
    return {...file, path: `${name}${file.path}`}
  }
  const one = async (path: string | undefined): Promise<StoredFile | undefined> => (path === undefined ? undefined : await put(path))
  const records: StoredFile[] = []
  for (const path of evidence.records) records.push(await put(path, 'records/'))
  return {metrics: await one(evidence.metrics), predictions: await one(evidence.predictions), profile: await one(evidence.profile), records}
}

interface DownloadPlan {
  readonly folder: string
  readonly parts: readonly Part[]
  readonly signal: AbortSignal
}

async function download(layout: Layout, version: ModelVersion, {folder, parts, signal}: DownloadPlan): Promise<DownloadedModel> {
  const modelFolder = join(folder, 'model')
  let model: string | undefined
  if (parts.includes('model')) {
    const paths: string[] = []
    for (const file of version.files) paths.push(await getBlob(layout, file, modelFolder, signal))
    model = version.layout === 'folder' ? modelFolder : paths[0]
  }
  const evidence = parts.includes('evidence') ? await downloadEvidence(layout, version, join(folder, 'evidence'), signal) : noEvidence
  return {model, evidence}
}

async function downloadEvidence(layout: Layout, version: ModelVersion, folder: string, signal: AbortSignal): Promise<Evidence<string>> {
  const paths: Partial<Record<(typeof evidenceKinds)[number], string>> = {}
  for (const kind of evidenceKinds) {
    const file = version.evidence[kind]
    // A folder each: metrics and profile may have the same file name.
    if (file !== undefined) paths[kind] = await getBlob(layout, file, join(folder, kind), signal)
  }
  const records: string[] = []
  for (const file of version.evidence.records) records.push(await getBlob(layout, file, folder, signal))
  return {metrics: paths.metrics, predictions: paths.predictions, profile: paths.profile, records}
}
