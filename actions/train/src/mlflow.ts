import {cp, mkdir, readdir, rm, stat} from 'node:fs/promises'
import {extname, join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {explain} from '@modelflight/core/errors'
import {realPathInside, writeAtomic} from '@modelflight/core/files'
import {localStore, type MlflowRun, readLocalRun} from '@modelflight/training/mlflow-run'
import {freshnessOf, type OutputKind, type Stamp} from '@modelflight/training/outputs'
import {metricsText} from './metrics-text.ts'
import type {Places} from './prepare.ts'

/** A run as found, with what fetches its files. */
export interface FoundRun extends MlflowRun {
  /** Page of the run; empty for a local store. */
  readonly url: string
  /** Writes the logged model's files into a folder that does not exist. */
  fetchModel(folder: string): Promise<void>
  /** Writes the pictures among the run's artifacts into a folder that does not exist; makes none when there are none. */
  fetchPlots(folder: string): Promise<void>
}

/** What is known of the command that may have used MLflow. */
export interface Question {
  readonly tag: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * Finds what the command logged with MLflow: in the store of the working directory, or on the tracking server that its environment names.
 * Failing to look is no failure of the training; it is said.
 */
export async function findMlflowRun({tag, env}: Question, context: Context): Promise<FoundRun | undefined> {
  const uri = env['MLFLOW_TRACKING_URI'] ?? context.credential('MLFLOW_TRACKING_URI')
  try {
    const store = localStore(uri, context.workingDirectory)
    if (store !== undefined) return await foundLocally(store, tag, context)
    if (uri === undefined || !/^https?:/i.test(uri)) return undefined
    const {findOnServer} = await import('./mlflow-server.ts')
    return await findOnServer(uri, tag, {...context, credential: (name) => env[name] ?? context.credential(name)})
  } catch (error) {
    context.signal.throwIfAborted()
    context.log.warning(`what the command may have logged with MLflow could not be read: ${explain(error).message}`)
    return undefined
  }
}

async function foundLocally(store: string, tag: string, context: Context): Promise<FoundRun | undefined> {
  const run = await readLocalRun(store, tag)
  if (run === undefined) return undefined
  // The store was written by the command: it does not decide what else of this machine is read.
  const inside = (path: string): Promise<string> => realPathInside(path, context.workspace)
  return {
    ...run,
    url: '',
    fetchModel: async (folder) => cp(await inside(run.model ?? ''), folder, {recursive: true}),
    async fetchPlots(folder) {
      const names = await readdir(run.artifacts, {recursive: true}).catch((): string[] => [])
      for (const name of names.filter(isPicture)) {
        await mkdir(join(folder, name, '..'), {recursive: true})
        await cp(await inside(join(run.artifacts, name)), join(folder, name))
      }
    },
  }
}

/** Whether an artifact is a picture by its name. */
export const isPicture = (name: string): boolean => /\.(png|svg|jpe?g)$/i.test(name)

/** Puts what was logged where the command would have written it, for each kind of output that it did not write itself. */
export async function exportRun(run: FoundRun, places: Places, before: ReadonlyMap<string, Stamp>, context: Context): Promise<void> {
  const open = async (kind: OutputKind): Promise<string | undefined> => await openPlace(kind, places, before, context)
  const [metrics, params, model, plots] = [await open('metrics'), await open('params'), await open('model'), await open('plots')]
  if (metrics !== undefined && Object.keys(run.metrics).length > 0) await writeAtomic(metrics, metricsText(metrics, run.metrics))
  if (params !== undefined && Object.keys(run.params).length > 0) await writeAtomic(params, json(run.params))
  if (model !== undefined && run.model !== undefined) {
    await replace(model, run.fetchModel)
    context.log.info(`took the model that MLflow logged (run ${run.id}) to ${context.display(model)}`)
  }
  if (plots !== undefined) await replace(plots, run.fetchPlots)
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** Where the outputs of a run are put that the command did not write itself, by kind; relative to the working directory. */
const exported: Partial<Record<OutputKind, string>> = {
  metrics: 'metrics.json',
  params: 'used-params.json',
  model: 'model',
  plots: 'mlflow-plots',
}

/** Where an output of a kind is to be put; undefined when the command wrote one, or when something that is not MLflow's lies there. */
async function openPlace(
  kind: OutputKind,
  {declared, conventional}: Places,
  before: ReadonlyMap<string, Stamp>,
  {workingDirectory}: Context,
): Promise<string | undefined> {
  const candidates = declared[kind] === undefined ? conventional[kind] : [declared[kind]]
  for (const path of candidates) if ((await freshnessOf(path, before)) === 'written') return undefined
  const target = declared[kind] ?? join(workingDirectory, exported[kind] ?? '')
  const wantsFolder = kind === 'model' || kind === 'plots'
  if (wantsFolder && extname(target) !== '') return undefined
  const info = await stat(target).catch(() => undefined)
  if (info === undefined) return target
  if (!wantsFolder) return info.isFile() ? target : undefined
  // `model/` may be a package of the user's; what an earlier run left has MLflow's description in it.
  const ours = kind === 'plots' || (await stat(join(target, 'MLmodel')).catch(() => undefined)) !== undefined
  return ours && info.isDirectory() ? target : undefined
}

async function replace(target: string, fetch: (folder: string) => Promise<void>): Promise<void> {
  const aside = `${target}.mlflow-partial`
  await rm(aside, {recursive: true, force: true})
  try {
    await fetch(aside)
    const made = await stat(aside).catch(() => undefined)
    if (made === undefined) return
    await rm(target, {recursive: true, force: true})
    await cp(aside, target, {recursive: true})
  } finally {
    await rm(aside, {recursive: true, force: true})
  }
}
