import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startControlPlane} from '@modelflight/testing/kubernetes'
import {ensureHaproxy} from '@modelflight/tools/tools/haproxy'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {ensureModelServer} from '@modelflight/tools/tools/model-server'
import {ensurePrometheus} from '@modelflight/tools/tools/prometheus'
import {median} from '../benchmarks/cpu.ts'
import {drawFault, faultNames} from './rollouts/faults.ts'
import {copyBundle, type Played, play, source, type World} from './rollouts/play.ts'

// `npm run simulate -- rollouts [--full] [--count <n>] [--seed <first>] [--source]`: versions with faults that the seed draws are rolled out by the
// action, on a real control plane, with HAProxy before model servers in Python and a real Prometheus; then what was decided, as a table.

const alpha = 0.05
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const count = option('count', process.argv.includes('--full') ? 200 : 20)
const first = option('seed', 1)

// Each program of a rollout is ended with this process.
process.setMaxListeners(100)
const programs = {haproxy: await ensureHaproxy(), prometheus: await ensurePrometheus(), python: await ensureModelServer()}
await using cluster = await startControlPlane(await ensureKubernetes())
const folder = mkdtempSync(join(tmpdir(), 'modelflight-rollouts-'))
process.once('exit', () => rmSync(folder, {recursive: true, force: true}))
const world: World = {
  cluster,
  programs,
  action: process.argv.includes('--source') ? source : copyBundle(folder),
  perSecond: option('rate', 500),
}
const played: Played[] = []
let next = first
await Promise.all(
  Array.from({length: option('at-once', 2)}, async () => {
    while (next < first + count) {
      const one = await play(world, drawFault(next++))
      played.push(one)
      tell(one)
    }
  }),
)
table()
verdicts()

function tell({draw, decision, canary, stable, seconds, reason}: Played): void {
  const what = `${draw.fault} ${draw.size}`.trim().padEnd(36)
  const evidence = `after ${canary} and ${stable} requests, ${seconds.toFixed(0)} s: ${reason.slice(0, 160)}`
  process.stdout.write(`seed ${String(draw.seed).padStart(4)}  ${what} ${decision.padEnd(12)} ${evidence}\n`)
}

function table(): void {
  const columns = ['promoted', 'rolled-back', 'inconclusive'] as const
  const widths = [24, 6, 10, 13, 14, 37] as const
  const row = (...cells: readonly string[]): void =>
    void process.stdout.write(
      `${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index] ?? 10))).join('')}\n`,
    )
  process.stdout.write('\n')
  row('fault', 'n', ...columns, 'median requests of the new version')
  for (const fault of faultNames) {
    const of = played.filter(({draw}) => draw.fault === fault)
    const requests = of.length === 0 ? '' : median(of.map(({canary}) => canary)).toFixed(0)
    row(fault, String(of.length), ...columns.map((column) => String(of.filter(({decision}) => decision === column).length)), requests)
  }
}

function verdicts(): void {
  process.stdout.write('\n')
  const sound = played.filter(({draw}) => draw.fault === 'none')
  const faulty = played.filter(({draw}) => draw.fault !== 'none')
  atMost('sound versions rolled back for harm', sound, 'rolled-back')
  atMost('faulty versions promoted', faulty, 'promoted')
  const missed = faulty.filter(({decision}) => decision !== 'rolled-back').length
  process.stdout.write(`faulty versions not found out in time (inconclusive, and taken back): ${missed} of ${faulty.length}\n`)
  const undecided = sound.filter(({decision}) => decision === 'inconclusive').length
  process.stdout.write(`sound versions undecided: ${undecided} of ${sound.length}\n`)
  const steps = played.flatMap((one) => one.steps)
  for (const percent of new Set(steps.map((step) => step.percent))) {
    const of = steps.filter((step) => step.percent === percent)
    const [canary, stable] = [sum(of.map((step) => step.canary)), sum(of.map((step) => step.stable))]
    const off = Math.abs((100 * canary) / (canary + stable) - percent)
    line(`share at ${percent} %, counted by HAProxy in ${canary + stable} requests, off by`, off, 1, 'points')
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** At most `alpha` of them, and what chance adds to that in so few. */
function atMost(what: string, of: readonly Played[], decision: string): void {
  if (of.length === 0) return
  const share = of.filter((one) => one.decision === decision).length / of.length
  line(`${what}, ${of.length} of them`, 100 * share, 100 * (alpha + 2 * Math.sqrt((alpha * (1 - alpha)) / of.length)), '%')
}

function line(what: string, value: number, bound: number, unit: string): void {
  const isMet = value <= bound
  process.stdout.write(
    `${what.padEnd(64)} ${value.toFixed(2).padStart(7)} ${unit} (at most ${bound.toFixed(1)} ${unit}) ${isMet ? 'ok' : 'MISSED'}\n`,
  )
  if (!isMet) process.exitCode = 1
}
