import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {isFinal, type RolloutState, violations} from '../src/state.ts'
import {type ChaosRun, chaosRun, drawing} from './kubernetes/chaos.ts'
import {openPlace, type Place} from './kubernetes/cluster.ts'

/** 20 in CI; `MODELFLIGHT_CHAOS=200 npx vitest run --project services kubernetes-chaos` for the whole figure. */
const kills = Number(process.env['MODELFLIGHT_CHAOS'] ?? 20)
const seed = Number(process.env['MODELFLIGHT_SEED'] ?? 20261123)

let cluster: ControlPlane
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-chaos-'))
  cluster = await startControlPlane(await ensureKubernetes())
})
afterAll(async () => {
  await cluster?.[Symbol.asyncDispose]()
  await rm(folder, {recursive: true, force: true})
})

/** Starts a run as a process and kills it some time after it has begun; gives how it ended, if it was faster. */
async function killedAfter(job: ChaosRun, milliseconds: number): Promise<string> {
  const script = join(import.meta.dirname, 'kubernetes', 'chaos-main.ts')
  const child = spawn(process.execPath, ['--conditions=source', script, JSON.stringify(job)], {stdio: ['ignore', 'pipe', 'pipe']})
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = once(child, 'close')
  while (!printed.includes('begins') && child.exitCode === null) await sleep(5)
  await Promise.race([ended, sleep(milliseconds)])
  child.kill('SIGKILL')
  await ended
  return printed.replace('begins\n', '').trim()
}

const stateOf = async (place: Place): Promise<RolloutState> => (await (await place.open({champion: undefined})).read()).state

/** The invariants, against what a gateway or kube-proxy would do: no traffic to what is not there, and all of it to somewhere. */
async function problems(place: Place): Promise<readonly string[]> {
  const shares = await place.traffic()
  const state = await stateOf(place)
  const sum = [...shares.values()].reduce((total, share) => total + share, 0)
  const known = [state.stable?.id, state.canary?.id, state.baseline?.id]
  const running = await place.running()
  return [
    // What is kept for the way back gets nothing, but is there.
    ...violations(state, ({id}) => shares.has(id) || (id === state.previous?.id && running.includes(id))),
    ...(Math.abs(sum - 100) < 1e-6 ? [] : [`the shares sum to ${sum}`]),
    ...[...shares.keys()].filter((id) => !known.includes(id)).map((id) => `instance ${id} gets traffic and is in no state`),
  ]
}

test(`${kills} runs killed at any point, seed ${seed}: the next run or reconciling ends each rollout within 60 s`, async () => {
  const {next: random} = drawing(seed)
  const places = [await openPlace(cluster, 'httproute', 2), await openPlace(cluster, 'replicas', 2)]
  const registries = await Promise.all(
    places.map(async (_, index) => {
      const path = join(folder, `champion-${index}`)
      await writeFile(path, '1')
      return path
    }),
  )
  const found: string[] = []
  const ends = new Map<string, number>()
  const midway = new Map<string, number>()
  let slowest = 0
  for (let kill = 0; kill < kills; kill++) {
    const place = places[kill % 2] as Place
    const registry = registries[kill % 2] as string
    const job: ChaosRun = {
      config: place.config,
      namespace: place.namespace,
      registry,
      run: `run-${kill}`,
      seed: Math.floor(random() * 2 ** 31),
      version: String(kill + 2),
      // While there is a way back, it is taken now and then, and killed on the way.
      mode: (await stateOf(place)).previous !== undefined && random() < 0.6 ? 'abort' : 'wait',
    }
    const outcome = await killedAfter(job, random() * 1_800)
    const left = await stateOf(place)
    const at = `${job.mode === 'abort' ? 'on the way back, ' : ''}${outcome === '' ? left.phase : `ended before (${outcome})`}`
    midway.set(at, (midway.get(at) ?? 0) + 1)
    found.push(...(await problems(place)).map((problem) => `kill ${kill}, ${left.phase}: ${problem}`))
    const started = performance.now()
    const later: ChaosRun = {...job, run: `later-${kill}`, mode: random() < 0.5 ? 'wait' : 'reconcile'}
    await chaosRun(random() < 0.3 ? {...later, version: `${job.version}b`} : later)
    slowest = Math.max(slowest, performance.now() - started)
    const state = await stateOf(place)
    if (!isFinal(state)) found.push(`kill ${kill}: ${state.phase} after ${later.mode}`)
    if (state.weight !== 0) found.push(`kill ${kill}: the weight is ${state.weight} at the end`)
    found.push(...(await problems(place)).map((problem) => `after kill ${kill}, ${state.phase}: ${problem}`))
    const champion = await readFile(registry, 'utf8')
    const serves = state.stable?.id === 0 ? '1' : state.stable?.version
    if (champion !== serves) found.push(`kill ${kill}: the registry says ${champion}, version ${serves} serves`)
    ends.set(state.phase, (ends.get(state.phase) ?? 0) + 1)
  }
  process.stdout.write(
    `chaos: ${kills} kills (${asText(midway)}); then ${asText(ends)}; slowest recovery ${(slowest / 1000).toFixed(1)} s; ${found.length} violations\n`,
  )
  expect(found).toEqual([])
  expect(slowest).toBeLessThan(60_000)
}, 3_600_000)

const asText = (counts: ReadonlyMap<string, number>): string => [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
