import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {f1} from '@modelflight/stats/binary-metrics'
import {createRandom} from '@modelflight/stats/random'
import {capture, must} from '@modelflight/tools/process'
import {aucDifference} from '../packages/evaluation/src/auc.ts'
import {compareMetric, type Paired} from '../packages/evaluation/src/compare.ts'
import type {Test} from '../packages/evaluation/src/gate.ts'
import type {Predictions} from '../packages/evaluation/src/predictions.ts'
import {evidentlyPython} from '../simulations/evidently.ts'
import {childrenSeconds} from './cpu.ts'

// `npm run bench:gate`: what the gate costs on a million rows, beside scikit-learn and numpy in the same run; each figure with its bound.

const rows = 1_000_000
const test: Test = {method: 'paired-bootstrap', variant: 'auto', interval: 'bca', confidence: 0.95, resamples: 10_000, seed: 7}

function figure(name: string, value: number, unit: string, bound: number, atLeast = false): void {
  const isMet = atLeast ? value >= bound : value <= bound
  const limit = `${atLeast ? 'at least' : 'at most'} ${bound} ${unit}`
  process.stdout.write(`${name.padEnd(72)} ${value.toPrecision(4).padStart(9)} ${unit} (${limit}) ${isMet ? 'ok' : 'MISSED'}\n`)
  if (!isMet) process.exitCode = 1
}

const made = (seed: number, errors: number) => {
  const [labels, random] = [createRandom(1), createRandom(seed)]
  const truth = Uint8Array.from({length: rows}, () => (labels.uniform() < 0.3 ? 1 : 0))
  const predicted = truth.map((one) => (random.uniform() < errors ? 1 - one : one))
  const scores = Float64Array.from(predicted, (one) => (one === 1 ? 0.5 + random.uniform() / 2 : random.uniform() / 2))
  return {truth, predicted, scores}
}

const [candidate, baseline] = [made(2, 0.1), made(3, 0.105)]
inProcess()
await wholeAction()

/** The shortest of seven after two to warm up: the process judges several metrics, so its code is compiled; waiting for the machine is not its cost. */
function milliseconds(work: () => unknown): number {
  const times = Array.from({length: 9}, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Math.min(...times.slice(2))
}

function inProcess(): void {
  const of = ({truth, predicted, scores}: typeof candidate): Predictions => ({
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
  })
  const paired: Paired = {candidate: of(candidate), baseline: of(baseline)}
  const accuracy = ({tp, tn, fp, fn}: {tp: number; tn: number; fp: number; fn: number}): number => (tp + tn) / (tp + tn + fp + fn)
  for (const [name, metric] of [
    ['accuracy', accuracy],
    ['F1', (cells: Parameters<typeof f1>[0]) => f1(cells)],
  ] as const) {
    const time = milliseconds(() => compareMetric({kind: 'cells', of: metric}, paired, test)?.interval(0.95))
    figure(`${name}: difference with interval from 10,000 resamples, 1e6 rows`, time, 'ms', 20)
  }
  figure(
    'ROC AUC: difference with DeLong, 1e6 rows',
    milliseconds(() => aucDifference(candidate.truth, candidate.scores, baseline.scores)),
    'ms',
    250,
  )
}

async function wholeAction(): Promise<void> {
  const python = evidentlyPython()
  if (python === undefined) {
    process.stdout.write('scikit-learn is not installed: nothing to write Parquet with and to compare with\n')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'modelflight-bench-gate-'))
  try {
    const files = ['candidate', 'baseline'].map((name) => join(folder, `${name}.parquet`))
    for (const [index, one] of [candidate, baseline].entries()) await writeParquet(python, files[index] ?? '', one)
    // From source, so that the figure is of this tree; the bundle starts faster.
    const cli = [
      '--conditions=source',
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, '..', 'packages', 'cli', 'src', 'main.ts'),
    ]
    const names = ['accuracy', 'f1', 'roc_auc', 'average_precision', 'brier_score_loss', 'log_loss']
    const absolute = names.map((name) => (name.endsWith('loss') ? `${name} <= 1` : `${name} >= 0.1`)).join('\n')
    const relative = 'accuracy >= baseline - 0.05\nf1 >= baseline - 0.05\nroc_auc >= baseline - 0.05'
    const action = [...cli, 'evaluate-gate', '--predictions', 'candidate.parquet', '--gate']
    await measured(process.execPath, [...action, absolute], folder) // the engine is fetched once
    const alone = await measured(process.execPath, [...action, absolute], folder)
    figure(`whole action, 1e6 rows of Parquet (${megabytes(files[0] ?? '')} MB), wall`, alone.wall, 's', 3)
    process.stdout.write(`whole action, CPU: ${alone.cpu.toFixed(2)} s\n`)
    const both = await measured(process.execPath, [...action, `${absolute}\n${relative}`, '--baseline', 'baseline.parquet'], folder)
    process.stdout.write(`whole action with a baseline of 1e6 rows: ${both.wall.toFixed(2)} s wall, ${both.cpu.toFixed(2)} s CPU\n`)
    const theirs = await measured(python, [join(import.meta.dirname, 'gate', 'sklearn_bootstrap.py'), ...files, '1000'], folder)
    process.stdout.write(`scikit-learn with 1,000 numpy resamples: ${theirs.wall.toFixed(2)} s wall, ${theirs.cpu.toFixed(2)} s CPU\n`)
    figure("CPU of scikit-learn over the action's, same metrics and intervals", theirs.cpu / both.cpu, 'x', 5, true)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function megabytes(file: string): string {
  return (statSync(file).size / 1e6).toFixed(0)
}

async function writeParquet(python: string, file: string, {truth, predicted, scores}: typeof candidate): Promise<void> {
  for (const [name, values] of [
    ['label', truth],
    ['prediction', predicted],
    ['score', scores],
  ] as const) {
    await writeFile(`${file}.${name}`, values)
  }
  const script = [
    'import sys, numpy as np, pyarrow as pa, pyarrow.parquet as pq',
    'f = sys.argv[1]',
    'label, said = (np.fromfile(f"{f}.{n}", dtype=np.uint8).astype(np.int32) for n in ("label", "prediction"))',
    'table = {"id": np.arange(len(label)), "label": label, "prediction": said, "score": np.fromfile(f"{f}.score")}',
    'pq.write_table(pa.table(table), f)',
  ].join('\n')
  await must(python, ['-c', script, file], {})
}

async function measured(
  command: string,
  parameters: readonly string[],
  cwd: string,
): Promise<{readonly wall: number; readonly cpu: number}> {
  const [started, before] = [performance.now(), childrenSeconds()]
  const result = await capture(command, parameters, {cwd})
  if (result.code !== 0) throw new Error(`${command} ended with ${result.code}: ${result.stderr}`)
  return {wall: (performance.now() - started) / 1000, cpu: childrenSeconds() - before}
}
