import {readdir, readFile} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {explain, inputError, withHint} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import {auditRecords, isRecordName, type RecordAudit, type RecordFile} from '@modelflight/core/record-audit'
import {removalOf} from '@modelflight/core/record-story'
import {predicateTypes} from '@modelflight/core/records'
import type {Check} from '@modelflight/core/verdict'
import {openRegistry, type RegistryContext} from '@modelflight/registry/open'
import type {ModelVersion, RegistryAudit} from '@modelflight/registry/port'
import {parseReference} from '@modelflight/registry/reference'
import type {VerifyOptions} from './options.ts'

/** A Sigstore bundle as it was found. */
export interface BundleFile {
  readonly name: string
  readonly text: string
}

/** Everything that is to be verified, fetched but not yet judged. */
export interface Gathered {
  /** Digest of the model's files as they are now; undefined when they could not be read as registered. */
  readonly digest: string | undefined
  readonly files: number
  readonly bytes: number
  readonly version: ModelVersion | undefined
  readonly registry: string
  readonly audit: RegistryAudit | undefined
  readonly records: readonly RecordFile[]
  /** Digests of the records that the registry keeps with the version. */
  readonly registered: ReadonlySet<string>
  readonly bundles: readonly BundleFile[]
  /** What already went wrong. */
  readonly checks: readonly Check[]
}

/** Where things are put and how the world is. */
export interface VerifyContext extends RegistryContext {
  /** Absolute; an empty folder of this run. */
  readonly temporary: string
}

/** Name of a file with a signed record. */
export const isBundleName = (name: string): boolean => name.endsWith('.sigstore.json')

/** Fetches a model, its records and attestations: from a registry, or from this machine when a path was given. */
export async function gather(options: VerifyOptions, context: VerifyContext): Promise<Gathered> {
  const local = await readLocal(options)
  return options.model.startsWith('models:/') ? await gatherVersion(options, context, local) : await gatherPath(options, context, local)
}

interface Local {
  readonly records: readonly RecordFile[]
  readonly bundles: readonly BundleFile[]
}

async function readLocal({records, attestations}: VerifyOptions): Promise<Local> {
  const names = records === undefined ? [] : (await readdir(records)).sort()
  const folder = records ?? ''
  const bundles = await Promise.all(names.filter(isBundleName).map((name) => readBundle(join(folder, name))))
  return {
    records: await Promise.all(names.filter(isRecordName).map((name) => readRecordFile(join(folder, name)))),
    bundles: [...bundles.flat(), ...(attestations === undefined ? [] : await readBundles(attestations))],
  }
}

const readRecordFile = async (path: string): Promise<RecordFile> => ({name: basename(path), bytes: await readFile(path)})

/** A bundle a file, or one a line. */
async function readBundle(path: string): Promise<readonly BundleFile[]> {
  const name = basename(path)
  const text = await readFile(path, 'utf8')
  return path.endsWith('.jsonl') ? text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{name, text: line}])) : [{name, text}]
}

async function readBundles(path: string): Promise<readonly BundleFile[]> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (names === undefined) return await readBundle(path)
  const found = names.filter((name) => /\.jsonl?$/.test(name)).sort()
  if (found.length === 0) throw inputError(`--attestations: ${path} holds no .json and no .jsonl file`)
  return (await Promise.all(found.map((name) => readBundle(join(path, name))))).flat()
}

async function gatherPath({model}: VerifyOptions, {workingDirectory}: VerifyContext, local: Local): Promise<Gathered> {
  const {digest, files, bytes} = await digestPath(resolve(workingDirectory, model), model)
  const none = {version: undefined, registry: '', audit: undefined, registered: new Set<string>(), checks: []}
  return {...none, digest, files: files.length, bytes, records: local.records, bundles: local.bundles}
}

/** Bytes that are not what was registered are what verification is for: a finding, not an error. */
async function finding<T>(id: string, body: () => Promise<T>): Promise<{readonly value?: T; readonly checks: readonly Check[]}> {
  try {
    return {value: await body(), checks: []}
  } catch (error) {
    const {errorClass, message, hint} = explain(error)
    if (errorClass !== 'policy-refused') throw error
    return {checks: [{id, status: 'fail', message: withHint(message, undefined), ...(hint === undefined ? {} : {hint})}]}
  }
}

async function gatherVersion(options: VerifyOptions, context: VerifyContext, local: Local): Promise<Gathered> {
  const registry = await openRegistry(options.registry, context)
  const reference = parseReference(options.model)
  const resolved = await finding('registry', () => registry.resolve(reference))
  const version = resolved.value
  const empty = {digest: undefined, files: 0, bytes: 0, audit: undefined, registered: new Set<string>(), registry: registry.name}
  if (version === undefined) {
    if (resolved.checks.length === 0) throw missing(registry.name, options.model, await auditRecords(local.records))
    return {...empty, ...local, version, checks: resolved.checks}
  }
  const audited = await finding('registry', async () => await registry.audit?.(version))
  const folder = join(context.temporary, 'version')
  const model = await finding('model', () => registry.download(version, folder, ['model']))
  const evidence = await finding('evidence', () => registry.download(version, folder, ['evidence']))
  const digested = model.value?.model === undefined ? undefined : await digestPath(model.value.model, options.model)
  const paths = evidence.value?.evidence.records ?? []
  const kept = await Promise.all(paths.filter((path) => isRecordName(basename(path))).map(readRecordFile))
  const bundles = await Promise.all(paths.filter((path) => isBundleName(path)).map(readBundle))
  return {
    digest: digested?.digest,
    files: digested?.files.length ?? 0,
    bytes: digested?.bytes ?? 0,
    version,
    registry: registry.name,
    audit: audited.value,
    records: union(kept, local.records),
    registered: new Set(kept.map(({bytes}) => sha256(bytes))),
    bundles: [...bundles.flat(), ...local.bundles],
    checks: [...audited.checks, ...model.checks, ...evidence.checks],
  }
}

/** There is no such version; a record may say since when. */
function missing(registry: string, model: string, {records}: RecordAudit): Error {
  const removal = records.findLast(
    ({statement}) => statement.predicateType === predicateTypes.retention && statement.subject.some(({name}) => name === model),
  )
  return inputError(
    `the registry ${registry} has no ${model}`,
    removal === undefined ? {} : {hint: `It was removed ${removalOf(removal)}.`},
  )
}

/** Records of both, each once. */
function union(kept: readonly RecordFile[], local: readonly RecordFile[]): readonly RecordFile[] {
  const known = new Set(kept.map(({bytes}) => sha256(bytes)))
  return [...kept, ...local.filter(({bytes}) => !known.has(sha256(bytes)))]
}

/** The output folder that a records folder belongs to. */
export const outputFolderOf = (records: string): string => dirname(records)
