import {createWriteStream} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {pipeline} from 'node:stream/promises'
import type {Context} from '@modelflight/core/action'
import {joinInside} from '@modelflight/core/files'
import type {JsonObject} from '@modelflight/core/schema'
import {listOf, objectOf, textOf} from '@modelflight/registry/json'
import {createMlflowClient, type MlflowClient} from '@modelflight/registry/mlflow/client'
import {type LoggedModel, modelOf, runTag} from '@modelflight/training/mlflow-run'
import {type FoundRun, isPicture} from './mlflow.ts'

/** Finds the tagged run on a tracking server. */
export async function findOnServer(
  uri: string,
  tag: string,
  context: Pick<Context, 'signal' | 'credential' | 'workingDirectory'>,
): Promise<FoundRun | undefined> {
  const client = createMlflowClient(`mlflow:${uri}`, context)
  const run = await searchRun(client, tag)
  if (run === undefined) return undefined
  const [info, data] = [objectOf(run['info']), objectOf(run['data'])]
  const [id, experiment] = [textOf(info['run_id']) ?? '', textOf(info['experiment_id']) ?? '']
  const model = modelOf(await loggedModels(client, run))
  const artifacts = textOf(info['artifact_uri']) ?? ''
  return {
    id,
    url: `${client.server}/#/experiments/${experiment}/runs/${id}`,
    metrics: finite(listOf(data['metrics']).map(objectOf)),
    params: Object.fromEntries(listOf(data['params']).map((entry) => [textOf(objectOf(entry)['key']), textOf(objectOf(entry)['value'])])),
    model,
    artifacts,
    fetchModel: (folder) => fetchFiles(client, model ?? '', folder, () => true),
    fetchPlots: (folder) => fetchFiles(client, artifacts, folder, isPicture),
  }
}

async function searchRun(client: MlflowClient, tag: string): Promise<JsonObject | undefined> {
  let page = ''
  do {
    const answer = await client.repeat('POST', '/experiments/search', {
      max_results: 1000,
      view_type: 'ACTIVE_ONLY',
      order_by: ['last_update_time DESC'],
      ...(page === '' ? {} : {page_token: page}),
    })
    const ids = listOf(answer['experiments']).flatMap((entry) => textOf(objectOf(entry)['experiment_id']) ?? [])
    if (ids.length === 0) return undefined
    const filter = `tags."${runTag}" = '${tag}'`
    const found = await client.repeat('POST', '/runs/search', {
      experiment_ids: ids,
      filter,
      order_by: ['attributes.start_time DESC'],
      max_results: 50,
    })
    const runs = listOf(found['runs']).map(objectOf)
    const top = runs.find(
      (run) => !listOf(objectOf(run['data'])['tags']).some((entry) => textOf(objectOf(entry)['key']) === 'mlflow.parentRunId'),
    )
    if (top !== undefined) return top
    page = textOf(answer['next_page_token']) ?? ''
  } while (page !== '')
  return undefined
}

async function loggedModels(client: MlflowClient, run: JsonObject): Promise<readonly LoggedModel[]> {
  const outputs = listOf(objectOf(run['outputs'])['model_outputs']).map(objectOf)
  const models: LoggedModel[] = []
  for (const output of outputs) {
    const id = textOf(output['model_id'])
    if (id === undefined || !/^m-[0-9a-f]{8,64}$/.test(id)) continue
    const info = objectOf(objectOf((await client.get(`/logged-models/${id}`))['model'])['info'])
    const [name, location] = [textOf(info['name']) ?? '', textOf(info['artifact_uri'])]
    if (location !== undefined) models.push({name, location, created: Number(info['creation_timestamp_ms'] ?? 0)})
  }
  return models
}

const finite = (entries: readonly JsonObject[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    entries.flatMap(({key, value}) => (typeof value === 'number' && Number.isFinite(value) ? [[textOf(key) ?? '', value]] : [])),
  )

async function fetchFiles(client: MlflowClient, address: string, folder: string, wanted: (path: string) => boolean): Promise<void> {
  for (const path of (await client.list(address)).filter(wanted)) {
    const target = joinInside(folder, path)
    await mkdir(dirname(target), {recursive: true})
    await client.stream(`${address}/${path}`, (content) => pipeline(content, createWriteStream(target)))
  }
}
