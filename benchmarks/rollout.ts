import {readFileSync} from 'node:fs'
import {type Haproxy, startHaproxy} from '@modelflight/testing/haproxy'
import {type Program, startProgram} from '@modelflight/testing/servers'
import {capture} from '@modelflight/tools/process'
import {ensureHaproxy} from '@modelflight/tools/tools/haproxy'
import {openHaproxySplitter} from '../packages/rollout/src/haproxy/splitter.ts'
import {median} from './cpu.ts'

// `npm run bench:rollout [--reduced]`: what our splitter adds to the time of an answer at 1,000 requests a second, and how exactly it shares
// 10,000 of them, beside HAProxy in the same run. Load, splitter and servers are processes of their own; the three ways take turns.

const isReduced = process.argv.includes('--reduced')
const rounds = isReduced ? 4 : 15
const perRound = isReduced ? 1_000 : 2_000
const rate = 1_000
const share = 5
/** Requests that the load sends before it measures. */
const warmUp = 300

interface Load {
  readonly milliseconds: readonly number[]
  readonly errors: number
  readonly by: Readonly<Record<string, number>>
}

const script = (name: string): string => new URL(`rollout/${name}.ts`, import.meta.url).pathname
const start = (name: string, parameters: readonly string[], ready: RegExp): Promise<Program> =>
  startProgram(process.execPath, ['--conditions=source', script(name), ...parameters], {ready})
const printed = (program: Program, pattern: RegExp): string => pattern.exec(program.output())?.[1] ?? ''

function figure(name: string, value: number, unit: string, bound: number): void {
  const isMet = value <= bound
  process.stdout.write(`${name.padEnd(72)} ${value.toFixed(2).padStart(8)} ${unit} (at most ${bound} ${unit}) ${isMet ? 'ok' : 'MISSED'}\n`)
  if (!isMet) process.exitCode = 1
}

async function load(url: string, requests: number, perSecond = rate): Promise<Load> {
  const {code, stdout, stderr} = await capture(process.execPath, [
    '--conditions=source',
    script('load'),
    url,
    String(perSecond),
    String(requests),
  ])
  if (code !== 0) throw new Error(`the load ended with ${code}: ${stderr}`)
  const result = JSON.parse(stdout) as Load
  if (result.errors > 0) throw new Error(`${result.errors} requests to ${url} were not answered`)
  return result
}

/** Nearest rank. */
function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** CPU seconds of a process until now: fields 14 and 15 of /proc/<pid>/stat, in hundredths. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [user = 0, system = 0] = fields
    .slice(fields.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return (user + system) / 100
}

await using stable = await start('server', [], /port \d+/)
await using canary = await start('server', [], /port \d+/)
const [stablePort, canaryPort] = [stable, canary].map((server) => Number(printed(server, /port (\d+)/)))
if (stablePort === undefined || canaryPort === undefined) throw new Error('no ports')
await using splitter = await start('splitter', [String(canaryPort), String(stablePort), String(share)], /url \S+/)
await using haproxy: Haproxy = await startHaproxy(await ensureHaproxy())
await openHaproxySplitter(haproxy).route([
  {id: 1, port: canaryPort, percent: share},
  {id: 0, port: stablePort, percent: 100 - share},
])

const ways = [
  {name: 'direct', url: `http://127.0.0.1:${stablePort}`, pid: undefined},
  {name: 'our splitter', url: printed(splitter, /url (\S+)/), pid: splitter.pid},
  {name: 'HAProxy', url: haproxy.url, pid: haproxy.pid},
]
await latencies()
await shares()

/** In turn, so that whoever else uses the machine disturbs all alike; a round's excess is over the direct way in the same round. */
async function latencies(): Promise<void> {
  const all = new Map(ways.map(({name}) => [name, {values: [] as number[], excess: [] as number[], cpu: [] as number[]}]))
  for (let round = 0; round < rounds; round++) {
    let direct = Number.NaN
    for (const {name, url, pid} of ways) {
      const before = pid === undefined ? 0 : cpuOf(pid)
      const {milliseconds} = await load(url, perRound)
      const kept = all.get(name)
      if (kept === undefined) continue
      if (pid !== undefined) kept.cpu.push((cpuOf(pid) - before) / (perRound + warmUp))
      kept.values.push(...milliseconds)
      const at = percentile(milliseconds, 99)
      if (name === 'direct') direct = at
      kept.excess.push(at - direct)
    }
  }
  process.stdout.write(`${rounds} rounds of ${perRound} requests at ${rate} a second, milliseconds from when each was due:\n`)
  for (const [name, {values, cpu}] of all) {
    const at = [50, 90, 99, 99.9].map((percent) => `p${percent} ${percentile(values, percent).toFixed(2)}`).join(', ')
    const cost = cpu.length === 0 ? '' : `; ${(1e6 * median(cpu)).toFixed(0)} µs of CPU a request`
    process.stdout.write(`  ${name.padEnd(14)} ${at}${cost}\n`)
  }
  const added = (name: string): number => median(all.get(name)?.excess ?? [])
  process.stdout.write(`  HAProxy adds ${added('HAProxy').toFixed(2)} ms at p99 (median of the rounds)\n`)
  figure('our splitter adds at p99, median of the rounds', added('our splitter'), 'ms', 2)
}

async function shares(): Promise<void> {
  for (const {name, url} of ways.slice(1)) {
    const {by, milliseconds} = await load(url, 10_000, 2_000)
    const achieved = (100 * (by['1'] ?? 0)) / milliseconds.length
    figure(`${name}: share of 10,000 requests against ${share} % planned, off by`, Math.abs(achieved - share), 'points', 1)
  }
}
