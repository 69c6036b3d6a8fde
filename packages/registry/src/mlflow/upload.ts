import {dependencyFailed, inputError} from '@modelflight/core/errors'
import type {JsonObject} from '@modelflight/core/schema'
import type {Contents, Role, Source} from '../contents.ts'
import {objectOf, textOf} from '../json.ts'
import {encodeManifest} from '../manifest.ts'
import type {StoredFile} from '../port.ts'
import type {MlflowClient} from './client.ts'
import {exists, isMissing} from './errors.ts'

/** Name of the manifest among a run's artifacts. */
export const manifestName = 'modelflight/version.json'

/** Where an evidence file lies among a run's artifacts. */
export const evidencePath = (role: Exclude<Role, 'model'>, {path}: StoredFile): string =>
  role === 'record' ? `modelflight/${path}` : `modelflight/${role}/${path}`

/** A model and its evidence on the server, not yet registered. */
export interface Uploaded {
  readonly runId: string
  readonly modelId: string
  /** Address of the run's artifacts. */
  readonly runArtifacts: string
  readonly manifestDigest: string
}

/** Id of the experiment with this name, made when it is not there. */
export async function ensureExperiment(client: MlflowClient, name: string): Promise<string> {
  const find = async (): Promise<string | undefined> => {
    const answer = await client.get('/experiments/get-by-name', {experiment_name: name}).catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    const experiment = objectOf(answer?.['experiment'])
    if (experiment['lifecycle_stage'] === 'deleted') {
      throw inputError(`the experiment ${name} on ${client.server} was deleted`, {
        hint: 'Restore it, or delete it for good with mlflow gc.',
      })
    }
    return textOf(experiment['experiment_id'])
  }
  const known = await find()
  if (known !== undefined) return known
  await client.repeat('POST', '/experiments/create', {name}).catch((error: unknown) => {
    if (!exists(error)) throw error
  })
  const made = await find()
  if (made === undefined) throw dependencyFailed(`the MLflow server ${client.server} has no experiment ${name} after it was made`)
  return made
}

/** Stores everything as a run with a logged model. Nothing refers to it yet; when it fails, it is taken away again. */
export async function uploadModel(client: MlflowClient, experiment: string, contents: Contents): Promise<Uploaded> {
  const {manifest} = contents
  const {runId, runArtifacts} = await createRun(client, experiment, contents)
  let modelId: string | undefined
  try {
    const {id, artifacts} = await createLoggedModel(client, {experiment, name: manifest.name, runId})
    modelId = id
    for (const source of contents.sources) await uploadSource(client, source, {model: artifacts, run: runArtifacts})
    const {bytes, digest} = encodeManifest(manifest)
    await client.upload(`${runArtifacts}/${manifestName}`, bytes)
    await client.repeat('PATCH', `/logged-models/${id}`, {model_id: id, status: 'LOGGED_MODEL_READY'})
    await logMetrics(client, contents, {runId, modelId})
    await client.repeat('POST', '/runs/update', {run_id: runId, status: 'FINISHED', end_time: Date.parse(manifest.createdAt)})
    return {runId, modelId, runArtifacts, manifestDigest: digest}
  } catch (error) {
    await discard(client, {runId, modelId})
    throw error
  }
}

async function uploadSource(client: MlflowClient, {role, file, path}: Source, roots: {model: string; run: string}): Promise<void> {
  const address = role === 'model' ? `${roots.model}/${file.path}` : `${roots.run}/${evidencePath(role, file)}`
  await client.upload(address, {path, bytes: file.bytes})
}

/** Takes away what was uploaded for nothing. Best effort: whatever stays is not referred to. */
export async function discard(client: MlflowClient, {runId, modelId}: {runId: string; modelId: string | undefined}): Promise<void> {
  if (modelId !== undefined) await client.repeat('DELETE', `/logged-models/${modelId}`, {}).catch(() => undefined)
  await client.repeat('POST', '/runs/delete', {run_id: runId}).catch(() => undefined)
}

async function createRun(client: MlflowClient, experiment: string, {manifest}: Contents): Promise<{runId: string; runArtifacts: string}> {
  const {name, tags, digest, createdAt} = manifest
  const known: Readonly<Record<string, string | undefined>> = {
    'modelflight.model_digest': digest,
    'mlflow.source.git.commit': tags['git.sha'],
    'mlflow.source.name': tags['run.url'],
    'mlflow.user': tags['run.actor'],
  }
  const {run} = await client.change('POST', '/runs/create', {
    experiment_id: experiment,
    run_name: `register ${name}`,
    start_time: Date.parse(createdAt),
    tags: tagList({...tags, ...known}),
  })
  const info = objectOf(objectOf(run)['info'])
  const [runId, runArtifacts] = [textOf(info['run_id']), textOf(info['artifact_uri'])]
  if (runId === undefined || runArtifacts === undefined)
    throw dependencyFailed(`the MLflow server ${client.server} made a run without an id`)
  return {runId, runArtifacts}
}

/** Tags as MLflow lists them. */
export const tagList = (tags: Readonly<Record<string, string | undefined>>): readonly JsonObject[] =>
  Object.entries(tags).flatMap(([key, value]) => (value === undefined ? [] : [{key, value: value.slice(0, 5_000)}]))

async function createLoggedModel(
  client: MlflowClient,
  {experiment, name, runId}: {experiment: string; name: string; runId: string},
): Promise<{id: string; artifacts: string}> {
  const answer = await client.change('POST', '/logged-models', {
    experiment_id: experiment,
    name: name.replaceAll('.', '-'),
    source_run_id: runId,
  })
  const info = objectOf(objectOf(answer['model'])['info'])
  const [id, artifacts] = [textOf(info['model_id']), textOf(info['artifact_uri'])]
  if (id === undefined || artifacts === undefined)
    throw dependencyFailed(`the MLflow server ${client.server} made a logged model without an id`)
  return {id, artifacts}
}

/** Names that MLflow takes, folders included. */
const metricName = /^[A-Za-z0-9_][\w. -]*(\/[A-Za-z0-9_][\w. -]*)*$/
const longestName = 250
const mostMetrics = 1_000

/** Logs numbers, so that MLflow can compare the versions. Names that it does not take are left out: the metrics file has them. */
async function logMetrics(
  client: MlflowClient,
  {manifest, metrics}: Contents,
  {runId, modelId}: {runId: string; modelId: string},
): Promise<void> {
  const timestamp = Date.parse(manifest.createdAt)
  const logged = Object.entries(metrics)
    .filter(([key, value]) => Number.isFinite(value) && key.length <= longestName && metricName.test(key))
    .slice(0, mostMetrics)
    .map(([key, value]) => ({key, value, timestamp, step: 0, model_id: modelId}))
  if (logged.length > 0) await client.repeat('POST', '/runs/log-batch', {run_id: runId, metrics: logged})
}
