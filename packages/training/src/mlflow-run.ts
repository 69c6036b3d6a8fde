import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/** What a training logged with MLflow, e.g. by autologging. */
export interface MlflowRun {
  readonly id: string
  /** Latest finite value of each. */
  readonly metrics: Readonly<Record<string, number>>
  readonly params: Readonly<Record<string, string>>
  /** Where the logged model's files lie: a path, or an address of the server. */
  readonly model: string | undefined
  /** Where the run's own artifacts lie. */
  readonly artifacts: string
}

/** Tag by which a run of the command is found among others; MLflow takes it from the variable MLFLOW_RUN_CONTEXT. */
export const runTag = 'modelflight.run'

/** Environment of a command by which MLflow, when the command uses it, tags the run. */
export const mlflowEnvironment = (tag: string): Readonly<Record<string, string>> => ({MLFLOW_RUN_CONTEXT: JSON.stringify({[runTag]: tag})})

/** Where MLflow keeps runs when this is the tracking URI: an SQLite file, or something that is not a file. */
export function localStore(trackingUri: string | undefined, folder: string): string | undefined {
  if (trackingUri === undefined || trackingUri === '') return join(folder, 'mlflow.db')
  const path = /^sqlite:\/\/\/([^?]+)/.exec(trackingUri)?.[1]
  return path === undefined ? undefined : resolve(folder, path)
}

/** A logged model, as both kinds of stores list them. */
export interface LoggedModel {
  readonly name: string
  readonly location: string
  readonly created: number
}

/** The model of a run: the one called `model` (others are steps of a search), else the newest. */
export const modelOf = (models: readonly LoggedModel[]): string | undefined =>
  models.toSorted((a, b) => Number(b.name === 'model') - Number(a.name === 'model') || b.created - a.created)[0]?.location

type Row = Readonly<Record<string, unknown>>

/**
 * Reads what a command logged into an SQLite store, which is MLflow's default. Read-only, and nothing but the tagged run.
 *
 * @returns undefined when the store has no such run.
 */
export async function readLocalRun(store: string, tag: string): Promise<MlflowRun | undefined> {
  if (!existsSync(store)) return undefined
  const {DatabaseSync} = await import('node:sqlite')
  using database = new DatabaseSync(store, {readOnly: true})
  const rows = (sql: string, ...values: readonly string[]): readonly Row[] => database.prepare(sql).all(...values) as readonly Row[]
  const [run] = rows(
    `select run_uuid, artifact_uri from runs join tags using (run_uuid) where tags.key = ? and tags.value = ? and lifecycle_stage = 'active'
     and run_uuid not in (select run_uuid from tags where key = 'mlflow.parentRunId') order by start_time desc limit 1`,
    ...[runTag, tag],
  )
  if (run === undefined) return undefined
  const id = String(run['run_uuid'])
  const artifacts = pathOf(String(run['artifact_uri']))
  const metrics = rows('select key, value from latest_metrics where run_uuid = ? and is_nan = 0 order by key', id)
  const params = rows('select key, value from params where run_uuid = ? order by key', id)
  return {
    id,
    metrics: Object.fromEntries(metrics.flatMap(({key, value}) => (Number.isFinite(value) ? [[String(key), Number(value)]] : []))),
    params: Object.fromEntries(params.map(({key, value}) => [String(key), String(value)])),
    model: localModel(rows, id, artifacts),
    artifacts,
  }
}

function localModel(
  rows: (sql: string, ...values: readonly string[]) => readonly Row[],
  id: string,
  artifacts: string,
): string | undefined {
  const known = rows("select name from sqlite_master where type = 'table' and name = 'logged_models'").length > 0
  const logged = known ? rows("select * from logged_models where source_run_id = ? and lifecycle_stage = 'active'", id) : []
  const models = logged.map((row): LoggedModel => {
    const {name, artifact_location: location, creation_timestamp_ms: created} = row
    return {name: String(name), location: pathOf(String(location)), created: Number(created)}
  })
  // MLflow 2 keeps models among the run's artifacts.
  const older = join(artifacts, 'model')
  return modelOf(models) ?? (existsSync(join(older, 'MLmodel')) ? older : undefined)
}

const pathOf = (location: string): string => (location.startsWith('file:') ? fileURLToPath(location) : location)
