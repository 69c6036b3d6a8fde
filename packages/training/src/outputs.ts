import {lstat, readdir} from 'node:fs/promises'
import {join} from 'node:path'

/** What a run leaves behind. */
export const outputKinds = ['model', 'metrics', 'predictions', 'params', 'plots'] as const
export type OutputKind = (typeof outputKinds)[number]

/** Where each kind of output lies when nothing else is said, most specific first; relative to the working directory. */
export const conventions: Readonly<Record<OutputKind, readonly string[]>> = {
  model: [
    'model.onnx',
    'model.safetensors',
    'model.skops',
    'model.json',
    'model.keras',
    'model.pt',
    'model.joblib',
    'model.pkl',
    'model.txt',
    'model',
  ],
  metrics: ['metrics.json', 'dvclive/metrics.json'],
  predictions: ['predictions.parquet', 'predictions.csv', 'predictions.csv.gz', 'predictions.jsonl'],
  params: ['dvclive/params.yaml', 'used-params.json'],
  plots: ['plots', 'dvclive/plots', 'mlflow-plots'],
}

/** State of a path before a run, to tell what the run wrote from what lay there. Undefined: nothing lay there. */
export type Stamp = string | undefined

/** Inode, size and time of change of a file, or of all files of a folder: any write changes it. */
export async function stampOf(path: string): Promise<Stamp> {
  const info = await lstat(path, {bigint: true}).catch(() => undefined)
  if (info === undefined) return undefined
  const own = `${info.ino}:${info.size}:${info.ctimeNs}`
  if (!info.isDirectory()) return own
  const names = (await readdir(path)).sort()
  const below = await Promise.all(names.map(async (name) => `${name}=${await stampOf(join(path, name))}`))
  return `${own}[${below.join(',')}]`
}

/** Stamps of some paths. */
export async function stampAll(paths: readonly string[]): Promise<ReadonlyMap<string, Stamp>> {
  return new Map(await Promise.all(paths.map(async (path) => [path, await stampOf(path)] as const)))
}

/** The same stamps without those of what was changed since a time (milliseconds since 1970): a job that ran by then may have written it. */
export async function stampsBefore(stamps: ReadonlyMap<string, Stamp>, since: number): Promise<ReadonlyMap<string, Stamp>> {
  const entries = [...stamps].map(async ([path, stamp]) => [path, (await newestChange(path)) < since ? stamp : undefined] as const)
  return new Map(await Promise.all(entries))
}

/** Of a file, or of all files of a folder. */
async function newestChange(path: string): Promise<number> {
  const info = await lstat(path).catch(() => undefined)
  if (info === undefined) return Number.NEGATIVE_INFINITY
  if (!info.isDirectory()) return info.ctimeMs
  const below = await Promise.all((await readdir(path)).map(async (name) => await newestChange(join(path, name))))
  return Math.max(Number.NEGATIVE_INFINITY, ...below)
}

/** Whether a run wrote a path: `missing` and `stale` are never taken for an output of it. */
export type Freshness = 'written' | 'stale' | 'missing'

/** Compares a path with its stamp from before the run. */
export async function freshnessOf(path: string, before: ReadonlyMap<string, Stamp>): Promise<Freshness> {
  const after = await stampOf(path)
  if (after === undefined) return 'missing'
  return after === before.get(path) ? 'stale' : 'written'
}
