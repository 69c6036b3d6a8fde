import {digestOfFiles} from '@modelflight/core/digest-path'
import {policyRefused} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import type {Json, JsonObject} from '@modelflight/core/schema'
import type {Evidence, ModelVersion, StoredFile} from './port.ts'

/** What a version's manifest holds: everything but its number and aliases, which are not its own. */
export type Manifest = Omit<ModelVersion, 'version' | 'aliases'>

/** Written into every manifest; another one is from a newer Modelflight. */
const format = 'modelflight-version/1'

/** The manifest as JSON. */
export const manifestToJson = (manifest: Manifest): JsonObject => ({
  format,
  name: manifest.name,
  digest: manifest.digest,
  createdAt: manifest.createdAt,
  tags: manifest.tags,
  layout: manifest.layout,
  files: manifest.files.map(fileToJson),
  evidence: {
    metrics: optionalFile(manifest.evidence.metrics),
    predictions: optionalFile(manifest.evidence.predictions),
    profile: optionalFile(manifest.evidence.profile),
    records: manifest.evidence.records.map(fileToJson),
  },
})

/** A manifest as bytes, for registries that keep it as a file, with the digest of these bytes. */
export function encodeManifest(manifest: Manifest): {readonly bytes: Buffer; readonly digest: string} {
  const bytes = Buffer.from(`${JSON.stringify(manifestToJson(manifest), null, 2)}\n`)
  return {bytes, digest: sha256(bytes)}
}

/**
 * Reads a manifest's bytes back.
 *
 * @throws Failure (policy-refused) when they don't have this digest, or contradict themselves.
 */
export function decodeManifest(bytes: Uint8Array, digest: string, where: string): Manifest {
  if (sha256(bytes) !== digest) throw policyRefused(`the registry entry ${where} was changed after it was written`)
  return manifestFromJson(JSON.parse(Buffer.from(bytes).toString('utf8')) as JsonObject, where)
}

const fileToJson = ({path, digest, bytes}: StoredFile): JsonObject => ({path, digest, bytes})
const optionalFile = (file: StoredFile | undefined): Json => (file === undefined ? null : fileToJson(file))

/**
 * Reads a manifest back. Its seal has been compared already; here its parts are held against each other: the model digest must be that
 * of the files.
 *
 * @throws Failure (policy-refused) when a part is missing or contradicts another.
 */
export function manifestFromJson(value: JsonObject, where: string): Manifest {
  const fault = (what: string): Error => policyRefused(`the registry entry ${where} can not be used: ${what}`)
  if (value['format'] !== format) throw fault(`its format is ${JSON.stringify(value['format'] ?? null)}, and ${format} is known`)
  const {name, digest, createdAt, layout} = value
  if (typeof name !== 'string' || typeof createdAt !== 'string' || !isDigest(digest)) throw fault('name, date or digest is missing')
  if (layout !== 'file' && layout !== 'folder') throw fault('it does not say whether the model is a file or a folder')
  const files = fileList(value['files'], fault)
  const actual = layout === 'folder' ? digestOfFiles(files) : files[0]?.digest
  if (actual !== digest) throw fault('the digest of the model is not that of its files')
  return {name, digest, createdAt, layout, files, tags: tagsOf(value['tags'], fault), evidence: evidenceOf(value['evidence'], fault)}
}

type Fault = (what: string) => Error

function evidenceOf(value: Json | undefined, fault: Fault): Evidence<StoredFile> {
  if (!isObject(value)) throw fault('its evidence is missing')
  const one = (kind: string): StoredFile | undefined => {
    const entry = value[kind]
    return entry === undefined || entry === null ? undefined : storedFile(entry, fault)
  }
  return {metrics: one('metrics'), predictions: one('predictions'), profile: one('profile'), records: fileList(value['records'], fault)}
}

function tagsOf(value: Json | undefined, fault: Fault): Readonly<Record<string, string>> {
  if (!isObject(value)) throw fault('its tags are missing')
  return Object.fromEntries(Object.entries(value).map(([key, tag]) => [key, String(tag)]))
}

function fileList(value: Json | undefined, fault: Fault): readonly StoredFile[] {
  if (!Array.isArray(value)) throw fault('its list of files is missing')
  return (value as readonly Json[]).map((entry) => storedFile(entry, fault))
}

function storedFile(value: Json, fault: Fault): StoredFile {
  const {path, digest, bytes} = isObject(value) ? value : {}
  if (typeof path === 'string' && isDigest(digest) && typeof bytes === 'number') return {path, digest, bytes}
  throw fault('a file lacks its path, digest or size')
}

const isDigest = (value: Json | undefined): value is string => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)
const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
