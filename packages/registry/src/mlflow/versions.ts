import {createHash} from 'node:crypto'
import {digestOfFiles} from '@modelflight/core/digest-path'
import {dependencyFailed, policyRefused} from '@modelflight/core/errors'
import type {JsonObject} from '@modelflight/core/schema'
import {release} from '@modelflight/http/release'
import {listOf, objectOf, textOf} from '../json.ts'
import {decodeManifest} from '../manifest.ts'
import {type ModelVersion, noEvidence, type StoredFile} from '../port.ts'
import type {MlflowClient} from './client.ts'
import {isMissing} from './errors.ts'
import {manifestName} from './upload.ts'

/** Tags of a version that we registered. */
export const versionTags = {
  digest: 'modelflight.model_digest',
  /** Digest of the manifest. */
  manifest: 'modelflight.manifest_digest',
  /** Address of the run's artifacts, where manifest and evidence lie. */
  artifacts: 'modelflight.artifacts',
} as const

/** A version as MLflow lists it. */
export interface Listed {
  readonly name: string
  readonly version: string
  readonly source: string
  /** Run that it came from; may be empty for versions of others. */
  readonly runId: string
  readonly tags: ReadonlyMap<string, string>
  readonly createdAt: string
  readonly status: string
}

/** All versions of a registered model, oldest first; none when there is no such model. */
export const listVersions = (client: MlflowClient, name: string): Promise<readonly Listed[]> => findVersions(client, `name='${name}'`)

/** All versions, of any model, that came from a run. */
export const runsVersions = (client: MlflowClient, runId: string): Promise<readonly Listed[]> =>
  findVersions(client, `run_id='${runId.replace(/[^0-9a-f]/g, '')}'`)

async function findVersions(client: MlflowClient, filter: string): Promise<readonly Listed[]> {
  const found: Listed[] = []
  let page = ''
  do {
    const query = {filter, max_results: '200', ...(page === '' ? {} : {page_token: page})}
    const answer = await client.get('/model-versions/search', query)
    // MLflow says "there are none" with an empty object, and with nothing else.
    if (Object.keys(answer).length > 0 && !Array.isArray(answer['model_versions']))
      throw dependencyFailed(`the MLflow server ${client.server} answered without the versions that were asked for`)
    found.push(...listOf(answer['model_versions']).map((entry) => listed(objectOf(entry), client)))
    page = textOf(answer['next_page_token']) ?? ''
  } while (page !== '')
  return found.sort((a, b) => Number(a.version) - Number(b.version))
}

/** One version, or undefined. */
export async function getVersion(client: MlflowClient, name: string, version: string): Promise<Listed | undefined> {
  const answer = await client.get('/model-versions/get', {name, version}).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  return answer === undefined ? undefined : listed(objectOf(answer['model_version']), client)
}

function listed(entry: JsonObject, {server}: MlflowClient): Listed {
  const [name, version, created] = [textOf(entry['name']), textOf(entry['version']), Number(entry['creation_timestamp'])]
  if (name === undefined || version === undefined || !Number.isFinite(created)) {
    throw dependencyFailed(`the MLflow server ${server} listed a version without name, number or time`)
  }
  const tags = listOf(entry['tags']).map(objectOf)
  return {
    name,
    version,
    source: textOf(entry['source']) ?? '',
    runId: textOf(entry['run_id']) ?? '',
    tags: new Map(tags.map(({key, value}) => [textOf(key) ?? '', textOf(value) ?? ''])),
    createdAt: new Date(created).toISOString(),
    status: textOf(entry['status']) ?? '',
  }
}

/** Aliases of a registered model with their versions; none when there is no such model. */
export async function readAliases(client: MlflowClient, name: string): Promise<ReadonlyMap<string, string>> {
  const answer = await client.get('/registered-models/get', {name}).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (answer === undefined) return new Map()
  const aliases = listOf(registeredModel(answer, client)['aliases']).map(objectOf)
  return new Map(aliases.flatMap(({alias, version}) => (typeof alias === 'string' ? [[alias, textOf(version) ?? '']] : [])))
}

/** The registered model in an answer. @throws Failure (dependency-failed) when it holds none: that is not how MLflow says that there is none. */
export function registeredModel(answer: JsonObject, {server}: MlflowClient): JsonObject {
  const model = objectOf(answer['registered_model'])
  if (textOf(model['name']) !== undefined) return model
  throw dependencyFailed(`the MLflow server ${server} answered without the registered model that was asked for`)
}

/** True for versions that we registered. */
export const isOurs = ({tags}: Listed): boolean => tags.has(versionTags.manifest)

/**
 * Everything about a version that we registered: read from its manifest, which must be what the version's tags say.
 *
 * @throws Failure (policy-refused) when manifest and tags differ.
 */
export async function readVersion(client: MlflowClient, entry: Listed, aliases: ReadonlyMap<string, string>): Promise<ModelVersion> {
  const {name, version, tags} = entry
  const bytes = await client.read(`${tags.get(versionTags.artifacts) ?? ''}/${manifestName}`)
  const manifest = decodeManifest(bytes, tags.get(versionTags.manifest) ?? '', `${name}/${version}`)
  if (manifest.name !== name || manifest.digest !== tags.get(versionTags.digest)) {
    throw policyRefused(`the tags of ${name}/${version} on ${client.server} are not those that it was registered with`)
  }
  return {...manifest, version, aliases: aliasesOf(version, aliases)}
}

/** A version that others registered. Its files are read once, because MLflow keeps no digests. */
export async function readForeign(client: MlflowClient, entry: Listed, aliases: ReadonlyMap<string, string>): Promise<ModelVersion> {
  const {name, version, createdAt, tags} = entry
  const root = await modelArtifacts(client, entry)
  const files: StoredFile[] = []
  for (const path of await client.list(root)) files.push(await hashed(client, root, path))
  if (files.length === 0) throw dependencyFailed(`${name}/${version} on ${client.server} has no files`)
  const own = Object.fromEntries([...tags].filter(([key]) => !key.startsWith('mlflow.')))
  const base = {name, version, createdAt, tags: own, evidence: noEvidence, aliases: aliasesOf(version, aliases)}
  return {...base, digest: digestOfFiles(files), layout: 'folder', files}
}

async function hashed(client: MlflowClient, root: string, path: string): Promise<StoredFile> {
  let result: StoredFile = {path, digest: '', bytes: 0}
  await client.stream(`${root}/${path}`, async (content) => {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of content) {
      hash.update(chunk)
      bytes += chunk.byteLength
      release(chunk)
    }
    result = {path, digest: `sha256:${hash.digest('hex')}`, bytes}
  })
  return result
}

const aliasesOf = (version: string, aliases: ReadonlyMap<string, string>): readonly string[] =>
  [...aliases].flatMap(([alias, target]) => (target === version ? [alias] : [])).sort()

/** Address of a version's model files: `models:/m-…` of MLflow 3, `runs:/…` of older versions, or an address of its own. */
export async function modelArtifacts(
  client: MlflowClient,
  {name, version, source}: Pick<Listed, 'name' | 'version' | 'source'>,
): Promise<string> {
  const logged = /^models:\/(m-[0-9a-f]{8,64})$/.exec(source)?.[1]
  if (logged !== undefined) {
    const answer = await client.get(`/logged-models/${logged}`)
    return textOf(objectOf(objectOf(answer['model'])['info'])['artifact_uri']) ?? ''
  }
  const [, run, path] = /^runs:\/([0-9a-f]{8,64})\/(.+)$/.exec(source) ?? []
  if (run !== undefined) {
    const answer = await client.get('/runs/get', {run_id: run})
    return `${textOf(objectOf(objectOf(answer['run'])['info'])['artifact_uri']) ?? ''}/${path}`
  }
  if (/^(?:mlflow-artifacts|s3):/.test(source)) return source
  throw dependencyFailed(`the files of ${name}/${version} are not kept by the MLflow server ${client.server}`, {
    hint: 'Register the model from a run whose artifacts the server serves.',
  })
}
