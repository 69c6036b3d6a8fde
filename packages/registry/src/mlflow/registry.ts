import {dependencyFailed, inputError} from '@modelflight/core/errors'
import {contentsOf, downloadParts} from '../contents.ts'
import type {RegistryContext} from '../open.ts'
import {
  type AliasMove,
  championAlias,
  type Expected,
  type ModelVersion,
  type NewModel,
  previousChampionAlias,
  type Registered,
  type Registry,
} from '../port.ts'
import {checkName, type ModelReference} from '../reference.ts'
import {createMlflowClient, type MlflowClient} from './client.ts'
import {isMissing, isRefused, isUncertain} from './errors.ts'
import {ensureModel, withLock} from './lock.ts'
import {removeVersion} from './remove.ts'
import {discard, ensureExperiment, evidencePath, tagList, type Uploaded, uploadModel} from './upload.ts'
import {
  getVersion,
  isOurs,
  type Listed,
  listVersions,
  modelArtifacts,
  readAliases,
  readForeign,
  readVersion,
  versionTags,
} from './versions.ts'

/**
 * Models on an MLflow 3 server, over REST: no Python. A version is a logged model with a run that keeps the evidence; both, and the
 * aliases, are where MLflow's own clients look for them. `versions` leaves out those that others registered; `resolve` finds them.
 */
export function openMlflowRegistry(uri: string, context: RegistryContext): Registry {
  const client = createMlflowClient(uri, context)
  return {
    name: `mlflow:${client.server}`,
    resolve: (reference) => resolveReference(client, reference),
    async versions(name) {
      const ours = (await listVersions(client, checkName('model', name))).filter(isOurs)
      const aliases = ours.length === 0 ? new Map<string, string>() : await readAliases(client, name)
      return await inBatches(ours, (entry) => readVersion(client, entry, aliases))
    },
    register: (model) => register(client, model),
    setAlias: (name, alias, version, expected) => setAlias(client, {name, alias, version}, expected),
    remove: (name, version) => removeVersion(client, checkName('model', name), version),
    async download(version, folder, parts) {
      const entry = await getVersion(client, version.name, version.version)
      if (entry === undefined) throw dependencyFailed(`${version.name}/${version.version} is no longer on ${client.server}`)
      const evidence = entry.tags.get(versionTags.artifacts) ?? ''
      const model = parts === undefined || parts.includes('model') ? await modelArtifacts(client, entry) : ''
      return await downloadParts(version, {folder, parts}, (role, file, target) =>
        client.download(role === 'model' ? `${model}/${file.path}` : `${evidence}/${evidencePath(role, file)}`, file, target),
      )
    },
  }
}

/** A few requests at a time. */
async function inBatches<A, B>(items: readonly A[], map: (item: A) => Promise<B>): Promise<readonly B[]> {
  const results: B[] = []
  for (let start = 0; start < items.length; start += 8) results.push(...(await Promise.all(items.slice(start, start + 8).map(map))))
  return results
}

async function resolveReference(client: MlflowClient, reference: ModelReference): Promise<ModelVersion | undefined> {
  const name = checkName('model', reference.name)
  const version = reference.kind === 'version' ? reference.version : await aliasTarget(client, name, checkName('alias', reference.alias))
  const entry = version === undefined ? undefined : await getVersion(client, name, version)
  if (entry === undefined) return undefined
  const aliases = await readAliases(client, name)
  return isOurs(entry) ? await readVersion(client, entry, aliases) : await readForeign(client, entry, aliases)
}

/** Version that an alias points at. Read from the model, where a missing alias is no error: asked for by name, MLflow answers 400 for it. */
async function aliasTarget(client: MlflowClient, name: string, alias: string): Promise<string | undefined> {
  return (await readAliases(client, name)).get(alias)
}

async function register(client: MlflowClient, model: NewModel): Promise<Registered> {
  const name = checkName('model', model.name)
  const known = await findDigest(client, model)
  if (known !== undefined) return {version: known, created: false}
  const contents = await contentsOf(model)
  const experiment = await ensureExperiment(client, name)
  const ledger = await ensureModel(client, name, experiment)
  const uploaded = await uploadModel(client, experiment, contents)
  const outcome = await withLock(client, ledger, async () => {
    const found = (await listVersions(client, name)).find((entry) => entry.tags.get(versionTags.digest) === model.digest)
    return found === undefined
      ? {entry: await createVersion(client, contents.manifest, uploaded), created: true}
      : {entry: found, created: false}
  }).catch(async (error: unknown) => {
    // When nobody knows whether the version was made, its files must stay.
    if (!isUncertain(error)) await discard(client, uploaded)
    throw error
  })
  if (!outcome.created) await discard(client, uploaded)
  return {version: await readVersion(client, outcome.entry, await readAliases(client, name)), created: outcome.created}
}

async function findDigest(client: MlflowClient, {name, digest}: NewModel): Promise<ModelVersion | undefined> {
  const entry = (await listVersions(client, name)).find(({tags}) => tags.get(versionTags.digest) === digest)
  return entry === undefined ? undefined : await readVersion(client, entry, await readAliases(client, name))
}

interface Described {
  readonly name: string
  readonly digest: string
  readonly tags: Readonly<Record<string, string>>
}

/** Makes the version; called under the lock. After an answer that got lost, it is looked up before it is made once more. */
async function createVersion(client: MlflowClient, {name, digest, tags}: Described, uploaded: Uploaded): Promise<Listed> {
  const own = {
    [versionTags.digest]: digest,
    [versionTags.manifest]: uploaded.manifestDigest,
    [versionTags.artifacts]: uploaded.runArtifacts,
  }
  const {description, 'run.url': link} = tags
  const body = {
    name,
    source: `models:/${uploaded.modelId}`,
    run_id: uploaded.runId,
    model_id: uploaded.modelId,
    tags: tagList({...tags, ...own}),
    ...(description === undefined ? {} : {description}),
    ...(link === undefined ? {} : {run_link: link}),
  }
  for (let attempt = 1; ; attempt++) {
    const failed = await client.change('POST', '/model-versions/create', body).then(
      () => undefined,
      (error: unknown) => ({error}),
    )
    const found = (await listVersions(client, name)).find((entry) => entry.tags.get(versionTags.digest) === digest)
    if (found !== undefined) return found
    if (failed !== undefined && (attempt >= 3 || !isUncertain(failed.error))) throw failed.error
    if (failed === undefined) throw dependencyFailed(`the MLflow server ${client.server} made a version of ${name} that it does not list`)
  }
}

interface Target {
  readonly name: string
  readonly alias: string
  readonly version: string
}

async function setAlias(client: MlflowClient, {name, alias, version}: Target, {expected}: Expected): Promise<AliasMove> {
  checkName('model', name)
  requireAlias(alias)
  if ((await getVersion(client, name, version)) === undefined) {
    throw inputError(`the registry mlflow:${client.server} has no version ${version} of ${name}`)
  }
  const ledger = await ensureModel(client, name, await ensureExperiment(client, name))
  return await withLock(client, ledger, async () => {
    const now = await aliasTarget(client, name, alias)
    if (now === version) return {kind: 'unchanged'}
    if (expected !== 'any' && now !== expected) return {kind: 'conflict', actual: now}
    // The way back first: a run that dies in between leaves the champion where it was.
    if (alias === championAlias && now !== undefined) await point(client, {name, alias: previousChampionAlias, version: now})
    await point(client, {name, alias, version})
    const actual = await aliasTarget(client, name, alias)
    return actual === version ? {kind: 'moved', previous: now} : {kind: 'conflict', actual}
  })
}

function requireAlias(alias: string): void {
  checkName('alias', alias)
  if (alias === previousChampionAlias) {
    throw inputError(`${previousChampionAlias} can not be set`, {hint: 'The registry keeps it: it is the version that champion came from.'})
  }
  if (!/^[\w-]+$/.test(alias) || /^(latest|v\d+)$/i.test(alias)) {
    throw inputError(`${alias} can not be an alias in MLflow`, {hint: 'Use letters, digits, dashes and underscores; not latest, not v1.'})
  }
}

async function point(client: MlflowClient, {name, alias, version}: Target): Promise<void> {
  await client.repeat('POST', '/registered-models/alias', {name, alias, version}).catch((error: unknown) => {
    if (isMissing(error) || isRefused(error)) throw inputError(error instanceof Error ? error.message : String(error), {cause: error})
    throw error
  })
}
