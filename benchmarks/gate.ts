import {rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {f1} from '@modelflight/stats/binary-metrics'
import {capture} from '@modelflight/tools/process'
import {evidentlyPython} from '@modelflight/tools/tools/evidently'
import {aucDifference} from '../packages/evaluation/src/auc.ts'
import {compareMetric, type Paired} from '../packages/evaluation/src/compare.ts'
import type {Test} from '../packages/evaluation/src/gate.ts'
import type {Predictions} from '../packages/evaluation/src/predictions.ts'
import {childrenSeconds, median} from './cpu.ts'
import {type Columns, madeModel, writeParquet} from './gate/models.ts'
import {actionRun, createSandbox} from './sandbox.ts'

// `npm run bench:gate [--reduced]`: what the gate costs on a million rows (reduced: a tenth, with the same bounds), beside scikit-learn and
// numpy in the same run; each figure with its bound.

const isReduced = process.argv.includes('--reduced')
const rows = isReduced ? 100_000 : 1_000_000
const runs = isReduced ? 1 : 5
const resamples = isReduced ? 100 : 1_000
const test: Test = {
  method: 'paired-bootstrap',
  variant: 'auto',
  interval: 'bca',
  confidence: 0.95,
  resamples: 10_000,
  seed: 7,
  cluster: undefined,
  strata: undefined,
}

function figure(name: string, value: number, unit: string, bound: number, atLeast = false): void {
  const isMet = atLeast ? value >= bound : value <= bound
  const limit = `${atLeast ? 'at least' : 'at most'} ${bound} ${unit}`
  process.stdout.write(`${name.padEnd(72)} ${value.toPrecision(4).padStart(9)} ${unit} (${limit}) ${isMet ? 'ok' : 'MISSED'}\n`)
  if (!isMet) process.exitCode = 1
}

const [candidate, baseline] = [madeModel(rows, 2, 0.1), madeModel(rows, 3, 0.105)]
inProcess()
await wholeAction()

/**
 * CPU of the shortest of seven after two to warm up: the process judges several metrics, so its code is compiled; waiting for a machine that others use
 * is not its cost.
 *
 * @param prepare makes what one run needs anew, unmeasured: nothing may be remembered from the run before.
 */
function milliseconds<T>(prepare: () => T, work: (made: T) => unknown): number {
  const times = Array.from({length: 9}, () => {
    const made = prepare()
    const before = process.cpuUsage()
    work(made)
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times.slice(2))
}

function asPredictions({truth, predicted, scores}: Columns): Predictions {
  return {
    task: 'binary',
    rows,
    digest: '',
    holdoutDigest: '',
    columns: {id: undefined, label: 'label', prediction: 'prediction', score: 'score'},
    ids: undefined,
    weights: undefined,
    latencies: undefined,
    queries: undefined,
    groups: new Map(),
    labels: truth,
    predicted,
    scores,
    positive: '1',
  }
}

function inProcess(): void {
  const prepared = (): Paired => ({candidate: asPredictions(candidate), baseline: asPredictions(baseline)})
  const accuracy = ({tp, tn, fp, fn}: {tp: number; tn: number; fp: number; fn: number}): number => (tp + tn) / (tp + tn + fp + fn)
  for (const [name, metric] of [
    ['accuracy', accuracy],
    ['F1', (cells: Parameters<typeof f1>[0]) => f1(cells)],
  ] as const) {
    const time = milliseconds(prepared, (paired) => compareMetric({kind: 'cells', of: metric}, paired, test)?.interval(0.95))
    figure(`${name}: difference with interval from 10,000 resamples, ${rows} rows`, time, 'ms', 20)
  }
  const scores = (): readonly [Float64Array, Float64Array] => [candidate.scores.slice(), baseline.scores.slice()]
  const time = milliseconds(scores, ([first, second]) => aucDifference(candidate.truth, first, second))
  figure(`ROC AUC: difference with DeLong, ${rows} rows`, time, 'ms', 250)
}

async function wholeAction(): Promise<void> {
  const python = evidentlyPython()
  if (python === undefined) {
    process.stdout.write('scikit-learn is not installed: nothing to write Parquet with and to compare with\n')
    return
  }
  const folder = createSandbox()
  try {
    const files = ['candidate', 'baseline'].map((name) => join(folder, `${name}.parquet`))
    for (const [index, one] of [candidate, baseline].entries()) await writeParquet(python, files[index] ?? '', one)
    const names = ['accuracy', 'f1', 'roc_auc', 'average_precision', 'brier_score_loss', 'log_loss']
    const absolute = names.map((name) => (name.endsWith('loss') ? `${name} <= 1` : `${name} >= 0.1`)).join('\n')
    const relative = 'accuracy >= baseline - 0.05\nf1 >= baseline - 0.05\nroc_auc >= baseline - 0.05'
    const of = (gate: string, more: Readonly<Record<string, string>>) => {
      const inputs = {gate, predictions: 'candidate.parquet', comment: 'never', ...more}
      const {command, parameters, options} = actionRun('gate', 'evaluate-gate', folder, inputs)
      return () => measured(command, parameters, {...options, env: {...options.env, HOME: process.env['HOME']}})
    }
    const [alone, both] = [of(absolute, {}), of(`${absolute}\n${relative}`, {baseline: 'baseline.parquet'})]
    await alone() // the engine is fetched once
    const single = await several(alone)
    figure(`whole action, ${rows} rows of Parquet (${megabytes(files[0] ?? '')} MB), wall`, single.wall, 's', 3)
    process.stdout.write(`whole action: ${single.cpu.toFixed(2)} s CPU, least wall of ${runs} runs ${single.leastWall.toFixed(2)} s\n`)
    const compared = await several(both)
    process.stdout.write(
      `whole action with a baseline of ${rows} rows: ${compared.wall.toFixed(2)} s wall, ${compared.cpu.toFixed(2)} s CPU\n`,
    )
    const script = join(import.meta.dirname, 'gate', 'sklearn_bootstrap.py')
    const theirs = await measured(python, [script, ...files, String(resamples)], {cwd: folder})
    process.stdout.write(
      `scikit-learn with ${resamples} numpy resamples: ${theirs.wall.toFixed(2)} s wall, ${theirs.cpu.toFixed(2)} s CPU\n`,
    )
    const bound = isReduced ? 0 : 5
    figure("CPU of scikit-learn over the action's, same metrics and intervals", theirs.cpu / compared.cpu, 'x', bound, true)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function megabytes(file: string): string {
  return (statSync(file).size / 1e6).toFixed(0)
}

interface Cost {
  readonly wall: number
  readonly cpu: number
}

/** Medians over some runs, and the least wall time: on a machine that others use too, waiting for it is not the action's. */
async function several(run: () => Promise<Cost>): Promise<Cost & {readonly leastWall: number}> {
  const costs: Cost[] = []
  for (let index = 0; index < runs; index++) costs.push(await run())
  const walls = costs.map(({wall}) => wall)
  return {wall: median(walls), leastWall: Math.min(...walls), cpu: median(costs.map(({cpu}) => cpu))}
}

async function measured(command: string, parameters: readonly string[], options: Parameters<typeof capture>[2]): Promise<Cost> {
  const [started, before] = [performance.now(), childrenSeconds()]
  const result = await capture(command, parameters, options)
  if (result.code !== 0) throw new Error(`${command} ended with ${result.code}: ${result.stdout}${result.stderr}`)
  return {wall: (performance.now() - started) / 1000, cpu: childrenSeconds() - before}
}
