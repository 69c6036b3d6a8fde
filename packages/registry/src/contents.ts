import {join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {inputError, policyRefused} from '@modelflight/core/errors'
import type {Manifest} from './manifest.ts'
import {
  type DownloadedModel,
  type Evidence,
  type EvidenceKind,
  evidenceKinds,
  type ModelVersion,
  type NewModel,
  noEvidence,
  type Part,
  type StoredFile,
} from './port.ts'

/** What a file of a version is. */
export type Role = 'model' | 'record' | EvidenceKind

/** A file to be stored. */
export interface Source {
  readonly role: Role
  readonly file: StoredFile
  /** Absolute. */
  readonly path: string
}

/** Everything that belongs to a new version. */
export interface Contents {
  readonly manifest: Manifest
  readonly sources: readonly Source[]
  readonly metrics: Readonly<Record<string, number>>
}

/**
 * Reads and hashes all files of a new version.
 *
 * @throws Failure policy-refused when the model does not have the digest that it should have; input-error for evidence that is no file.
 */
export async function contentsOf({name, path, digest, tags, createdAt, evidence, metrics = {}}: NewModel): Promise<Contents> {
  const digested = await digestPath(path, path)
  if (digested.digest !== digest) {
    throw policyRefused(`the model at ${path} has the digest ${digested.digest}, and ${digest} was to be registered`, {
      hint: 'The files changed after they were trained and judged: train and gate again.',
    })
  }
  const sources: Source[] = digested.files.map((file) => ({
    role: 'model',
    file,
    path: digested.layout === 'folder' ? join(path, file.path) : path,
  }))
  const add = async (role: Role, from: string, folder = ''): Promise<StoredFile> => {
    const file = await evidenceFile(from, folder)
    sources.push({role, file, path: from})
    return file
  }
  const one = async (kind: EvidenceKind): Promise<StoredFile | undefined> =>
    evidence[kind] === undefined ? undefined : await add(kind, evidence[kind])
  const stored: Evidence<StoredFile> = {
    metrics: await one('metrics'),
    predictions: await one('predictions'),
    profile: await one('profile'),
    records: await inOrder(evidence.records, (record) => add('record', record, 'records/')),
  }
  const {layout, files} = digested
  return {manifest: {name, digest, createdAt: createdAt.toISOString(), tags, layout, files, evidence: stored}, sources, metrics}
}

async function evidenceFile(path: string, folder: string): Promise<StoredFile> {
  const {files, layout} = await digestPath(path, path)
  const [file] = files
  if (file === undefined || layout !== 'file') throw inputError(`${path} is not a file, and evidence is kept in files`)
  return {...file, path: `${folder}${file.path}`}
}

async function inOrder<A, B>(items: readonly A[], map: (item: A) => Promise<B>): Promise<readonly B[]> {
  const results: B[] = []
  for (const item of items) results.push(await map(item))
  return results
}

/** Writes one stored file below a folder, verified, and gives back its absolute path. */
export type Fetch = (role: Role, file: StoredFile, folder: string) => Promise<string>

/** Downloads the asked parts of a version: the model to `model/`, evidence to `evidence/`. */
export async function downloadParts(
  version: ModelVersion,
  {folder, parts = ['model', 'evidence']}: {readonly folder: string; readonly parts?: readonly Part[] | undefined},
  fetch: Fetch,
): Promise<DownloadedModel> {
  const modelFolder = join(folder, 'model')
  let model: string | undefined
  if (parts.includes('model')) {
    const paths = await inOrder(version.files, (file) => fetch('model', file, modelFolder))
    model = version.layout === 'folder' ? modelFolder : paths[0]
  }
  return {model, evidence: parts.includes('evidence') ? await downloadEvidence(version, join(folder, 'evidence'), fetch) : noEvidence}
}

async function downloadEvidence({evidence}: ModelVersion, folder: string, fetch: Fetch): Promise<Evidence<string>> {
  const paths: Partial<Record<EvidenceKind, string>> = {}
  for (const kind of evidenceKinds) {
    const file = evidence[kind]
    // A folder each: metrics and profile may have the same file name.
    if (file !== undefined) paths[kind] = await fetch(kind, file, join(folder, kind))
  }
  const records = await inOrder(evidence.records, (file) => fetch('record', file, folder))
  return {metrics: paths.metrics, predictions: paths.predictions, profile: paths.profile, records}
}
