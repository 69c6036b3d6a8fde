import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import type {ClassSpec, GaugeSpec, Judge, RateSpec, Spec, ValueSpec} from './canary-rollouts.ts'
import type {Tally, Task} from './canary-worker.ts'

// `npm run simulate -- canary [--full] [--only <pattern>]`: how often the analysis of a rollout is wrong, over many made-up rollouts, each line with its
// bound; beside it what fixed rules of others say of the same requests. A missed bound is a failure.

const isFull = process.argv.includes('--full')
const only = new RegExp(process.argv.includes('--only') ? (process.argv[process.argv.indexOf('--only') + 1] ?? '') : '', 'i')
const alpha = 0.05

/** One line: which decision is counted, and what is wanted of it. */
interface Line {
  readonly what: string
  readonly spec: Spec
  readonly decision: 'roll back' | 'promote'
  /** `alpha`: at most alpha and two standard errors. `none`: only to be read. */
  readonly bound: 'alpha' | 'never' | 'none' | {readonly atLeast: number}
  /** Rollouts of the reduced and the full run. */
  readonly runs?: readonly [number, number]
}

const rate: RateSpec = {kind: 'rate', stable: 0.05, canary: 0.05, requests: 20_000, looks: 60, ratio: 1}
const value: ValueSpec = {kind: 'quantile', factor: 1, margin: 0.2, requests: 6_000, looks: 60}
const gauge: GaugeSpec = {kind: 'gauge', rho: 0.8, shift: 0, margin: 0.1, values: 1_200, looks: 60}
const classes: ClassSpec = {kind: 'distribution', moved: 0, margin: 0.1, requests: 6_000, looks: 60}

const inLooks = (looks: number): string => (looks === 1 ? '1 look' : `${looks} looks`)
const harmless = (what: string, spec: Spec, runs?: readonly [number, number]): Line =>
  runs === undefined
    ? {what: `${what}: rolled back`, spec, decision: 'roll back', bound: 'alpha'}
    : {what: `${what}: rolled back`, spec, decision: 'roll back', bound: 'alpha', runs}
const harmful = (what: string, spec: Spec): Line => ({what: `${what}: promoted`, spec, decision: 'promote', bound: 'alpha'})
const found = (what: string, spec: Spec, atLeast: number): Line => ({
  what: `${what}: rolled back`,
  spec,
  decision: 'roll back',
  bound: {atLeast},
})
const passed = (what: string, spec: Spec, atLeast: number): Line => ({
  what: `${what}: promoted`,
  spec,
  decision: 'promote',
  bound: {atLeast},
})
/** The power at a size that is only documented. */
const shown = (what: string, spec: Spec, decision: Line['decision']): Line => ({
  what: `${what}: ${decision === 'promote' ? 'promoted' : 'rolled back'}`,
  spec,
  decision,
  bound: 'none',
  runs: [200, 500],
})
/** Looks at every request cost the most; the reduced run makes fewer such rollouts. */
const every: readonly [number, number] = [60, 2_000]

const daily = {...rate, daily: true}
const rare = {...rate, stable: 1e-4, canary: 1e-4}
const lines: readonly Line[] = [
  ...[1, 10, 60].map((looks) => harmless(`rate: equal, 5 % errors, ${inLooks(looks)}`, {...rate, looks})),
  harmless('rate: equal, 5 % errors, a look at every request', {...rate, requests: 3_000, looks: 3_000}, every),
  harmless('rate: equal, 5 % errors, traffic 1 to 99', {...rate, requests: 2_000, ratio: 99}),
  harmless('rate: equal, 0.01 % errors', rare),
  harmless('rate: equal, 0.01 % errors, traffic 1 to 99', {...rare, requests: 2_000, ratio: 99}),
  harmless('rate: equal, errors and traffic follow the day', daily),
  ...[10, 60].flatMap((looks) => [
    passed(`rate: equal, within 20,000 requests, ${inLooks(looks)}`, {...rate, looks}, 0.95),
    found(`rate: 7 % instead of 5 %, within 6,000 requests, ${inLooks(looks)}`, {...rate, canary: 0.07, requests: 6_000, looks}, 0.9),
  ]),
  harmful('rate: worse by the margin (6 % instead of 5 %)', {...rate, canary: 0.06}),
  harmful('rate: 7 % instead of 5 %', {...rate, canary: 0.07}),
  {
    what: 'rate: fewer requests than min-requests: promoted',
    spec: {...rate, stable: 0, canary: 0, requests: 99, looks: 10},
    decision: 'promote',
    bound: 'never',
  },
  ...(['mean', 'quantile', 'buckets'] as const).flatMap((kind) => valueLines(kind)),
  ...[0, 0.5, 0.8, 0.95].map((rho) => harmless(`gauge: equal, AR(1) ${rho}, 60 looks`, {...gauge, rho})),
  ...[1, 10].map((looks) => harmless(`gauge: equal, AR(1) 0.8, ${inLooks(looks)}`, {...gauge, looks})),
  harmless('gauge: equal, AR(1) 0.8, a look at every value', {...gauge, values: 400, looks: 400}, every),
  harmful('gauge: worse by the margin of 10 %, AR(1) 0.8', {...gauge, shift: 1}),
  shown('gauge: equal, margin 10 %, AR(1) 0.8, 1,200 values', gauge, 'promote'),
  shown('gauge: worse by 20 %, AR(1) 0.8, 1,200 values', {...gauge, shift: 2}, 'roll back'),
  ...(['distribution', 'disagreement'] as const).flatMap((kind) => classLines(kind)),
]

function valueLines(kind: ValueSpec['kind']): readonly Line[] {
  const base = {...value, kind}
  const name = {mean: 'mean', quantile: 'quantile 0.95 of values', buckets: 'quantile 0.95 of buckets'}[kind]
  // Sorting at every request is what makes values dear; buckets hold the same test.
  const each =
    kind === 'quantile' ? [] : [harmless(`${name}: equal, a look at every request`, {...base, requests: 1_000, looks: 1_000}, every)]
  return [
    ...[1, 10, 60].map((looks) => harmless(`${name}: equal, ${inLooks(looks)}`, {...base, looks})),
    ...each,
    harmful(`${name}: worse by the margin of 20 %`, {...base, factor: 1.2, requests: 10_000, looks: 20}),
    shown(`${name}: equal, margin 20 %, 10,000 requests`, {...base, requests: 10_000, looks: 20}, 'promote'),
    shown(`${name}: 50 % larger, 6,000 requests`, {...base, factor: 1.5}, 'roll back'),
  ]
}

function classLines(kind: ClassSpec['kind']): readonly Line[] {
  const base = {...classes, kind}
  return [
    ...[1, 10, 60].map((looks) => harmless(`${kind}: at the margin of 0.1, ${inLooks(looks)}`, {...base, moved: 0.1, looks})),
    harmless(`${kind}: at the margin of 0.1, a look at every request`, {...base, moved: 0.1, requests: 1_000, looks: 1_000}, every),
    harmful(`${kind}: at the margin of 0.1`, {...base, moved: 0.1}),
    passed(
      `${kind}: ${kind === 'distribution' ? 'equal' : '2 %'}, within 6,000 requests`,
      {...base, moved: kind === 'distribution' ? 0 : 0.02},
      0.95,
    ),
    found(`${kind}: 0.2, within 6,000 requests`, {...base, moved: 0.2}, 0.9),
  ]
}

/** Rollouts per task: small enough to share the work, large enough not to talk all the time. */
const portion = isFull ? 100 : 30

const countOf = ({runs = [300, 2_000]}: Line): number => runs[isFull ? 1 : 0]

/** Runs all rollouts; each line is told of as soon as it and those before it are done. */
async function simulate(asked: readonly Line[], done: (line: Line, tally: Tally) => void): Promise<void> {
  const tasks = asked.flatMap((line) => {
    const [id, count] = [lines.indexOf(line), countOf(line)]
    return Array.from(
      {length: Math.ceil(count / portion)},
      (_, part): Task => ({id, spec: line.spec, from: part * portion, to: Math.min(count, (part + 1) * portion)}),
    )
  })
  const sums = new Map<number, Tally>()
  let told = 0
  const tell = (): void => {
    for (let line = asked[told]; line !== undefined; line = asked[++told]) {
      const tally = sums.get(lines.indexOf(line))
      if (tally === undefined || tally.runs < countOf(line)) return
      done(line, tally)
    }
  }
  const work = async (): Promise<void> => {
    const options = {execArgv: ['--conditions=source'], resourceLimits: {maxYoungGenerationSizeMb: 128}}
    const worker = new Worker(new URL('./canary-worker.ts', import.meta.url), options)
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
      const tally = await ask(worker, task)
      sums.set(task.id, added(sums.get(task.id), tally))
      tell()
    }
    await worker.terminate()
  }
  await Promise.all(Array.from({length: Math.min(4, availableParallelism())}, work))
}

const ask = (worker: Worker, task: Task): Promise<Tally> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (tally: Tally) => {
      worker.off('error', reject)
      resolve(tally)
    })
    worker.postMessage(task)
  })

function added(one: Tally | undefined, other: Tally): Tally {
  if (one === undefined) return other
  const keys = new Set([...Object.keys(one.counts), ...Object.keys(other.counts)])
  const counts = Object.fromEntries([...keys].map((key) => [key, (one.counts[key] ?? 0) + (other.counts[key] ?? 0)]))
  return {id: one.id, counts, runs: one.runs + other.runs, after: one.after + other.after}
}

/** Prints a line; false when its bound is missed. */
function print({what, decision, bound}: Line, {counts, runs, after}: Tally): boolean {
  const share = (judge: Judge): number => (counts[`${judge}: ${decision}`] ?? 0) / runs
  const error = Math.sqrt((alpha * (1 - alpha)) / runs)
  const ours = share('ours')
  const [wanted, isMet] =
    bound === 'none'
      ? ['shown', true]
      : bound === 'never'
        ? ['= 0', ours === 0]
        : bound === 'alpha'
          ? [`<= ${percent(alpha)} + 2 x ${percent(error)}`, ours <= alpha + 2 * error]
          : [`>= ${percent(bound.atLeast)}`, ours >= bound.atLeast]
  const others = (['fixed limit', 'Kayenta'] as const).flatMap((judge) =>
    Object.keys(counts).some((key) => key.startsWith(judge)) ? [`${judge} ${percent(share(judge))}`] : [],
  )
  const beside = others.length === 0 ? '' : `; ${others.join(', ')}`
  const verdict = bound === 'none' ? '' : isMet ? '  ok' : '  MISSED'
  process.stdout.write(
    `${what.padEnd(76)} ${percent(ours).padStart(8)}  ${wanted}, ${runs} runs, decided after ${Math.round(after / runs)} on average${beside}${verdict}\n`,
  )
  return isMet
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

/** What takes longest comes last. */
const asked = lines.filter(({what}) => only.test(what)).toSorted((a, b) => Number(a.runs === every) - Number(b.runs === every))
let [met, missed] = [0, 0]
await simulate(asked, (line, tally) => {
  if (print(line, tally)) met++
  else missed++
})
process.stdout.write(`\n${(process.cpuUsage().user / 1e6).toFixed(0)} s of CPU\n${met} passed, ${missed} failed\n`)
if (missed > 0 || met < asked.length || asked.length === 0) process.exitCode = 1
