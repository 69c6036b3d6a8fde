import {readFile} from 'node:fs/promises'
import type {Context} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'
import {readMetrics} from '@modelflight/evaluation/read-metrics'
import {studentQuantile} from '@modelflight/stats/distributions'
import {mean, standardDeviation} from '@modelflight/stats/moments'
import type {FoundOutput} from '@modelflight/training/candidate'
import {metricsText} from './metrics-text.ts'

/** What one seed gave. */
export interface SeedRun {
  readonly seed: number
  readonly metrics: ReadonlyMap<string, number>
}

/** One metric over the seeds. */
export interface Spread {
  readonly mean: number
  /** Sample standard deviation (n - 1). */
  readonly sd: number
  /** 95 % interval of the mean, Student's t. */
  readonly low: number
  readonly high: number
}

/** All metrics over the seeds; those that not every seed gave are left out. */
export interface SeedSummary {
  readonly seeds: readonly number[]
  readonly metrics: Readonly<Record<string, Spread>>
}

const confidence = 0.95

/** Metrics that a run wrote; none when it wrote no metrics file. */
export async function metricsIn(found: readonly FoundOutput[], context: Context): Promise<ReadonlyMap<string, number>> {
  const path = found.find(({kind}) => kind === 'metrics')?.path
  if (path === undefined) return new Map()
  const {metrics} = await readMetrics(await readFile(path), context.display(path))
  return new Map([...metrics].map(([name, {value}]) => [name, value]))
}

/** Mean, standard deviation and interval of each metric. */
export function summarize(runs: readonly SeedRun[]): SeedSummary {
  const names = [...(runs[0]?.metrics.keys() ?? [])].filter((name) => runs.every(({metrics}) => metrics.has(name)))
  const spreads = names.map((name) => [name, spreadOf(runs.map(({metrics}) => metrics.get(name) ?? Number.NaN))] as const)
  return {seeds: runs.map(({seed}) => seed), metrics: Object.fromEntries(spreads)}
}

function spreadOf(values: readonly number[]): Spread {
  const [center, sd] = [mean(values), standardDeviation(values)]
  const half = (studentQuantile((1 + confidence) / 2, values.length - 1) * sd) / Math.sqrt(values.length)
  return {mean: center, sd, low: center - half, high: center + half}
}

/** Seeds that all give the same were most often not used at all. */
export function checkSeeds({seeds, metrics}: SeedSummary): Check {
  const id = 'seeds'
  const spreads = Object.entries(metrics)
  if (spreads.length === 0) {
    const hint = 'Let the command write metrics.json.'
    return {id, status: 'fail', n: seeds.length, message: `${seeds.length} seeds gave no metric that could be compared`, hint}
  }
  if (spreads.every(([, {sd}]) => sd === 0)) {
    const hint =
      'The command finds its seed in the variable MODELFLIGHT_SEED, and in the parameters where they name a seed or random_state.'
    return {id, status: 'warn', n: seeds.length, message: `${seeds.length} seeds gave exactly the same metrics`, hint}
  }
  const [name = '', {mean: center, sd} = {mean: 0, sd: 0}] = spreads.find(([, spread]) => spread.sd > 0) ?? []
  const example = `${name} ${Number(center.toPrecision(4))}, standard deviation ${Number(sd.toPrecision(2))}`
  return {id, status: 'pass', n: seeds.length, message: `trained with ${seeds.length} seeds: ${example}`}
}

/**
 * The metrics of the first seed, which are those of the model, with the spread over the seeds under `seeds`: `seeds.f1.low` and so on are
 * metrics that a gate can ask for.
 */
export async function withSummary(path: string, {seeds, metrics}: SeedSummary, context: Context): Promise<string> {
  const file = await readMetrics(await readFile(path), context.display(path))
  const values = [...file.metrics].map(([name, {value}]) => [name, value] as const)
  const notes = [...file.notes].map(([name, {value}]) => [name, value] as const)
  const own = Object.fromEntries([...values, ...notes].filter(([name]) => name !== 'seeds' && !name.startsWith('seeds.')))
  return metricsText(path, {...own, seeds: {count: seeds.length, ...metrics}})
}
