import {readFileSync} from 'node:fs'
import {writeAtomic} from '@modelflight/core/files'
import {openKubernetes} from '@modelflight/kubernetes/client'
import {readKubeconfig} from '@modelflight/kubernetes/kubeconfig'
import {createRandom} from '@modelflight/stats/random'
import {type DriveMode, drive, type RolloutResult} from '../../src/driver.ts'
import {openKubernetesTarget} from '../../src/kubernetes/target.ts'
import {noCounts} from '../../src/metric-source.ts'
import type {Decision} from '../../src/reducer.ts'
import type {Plan, Revision} from '../../src/state.ts'

/** One run of a rollout whose decisions are drawn by a seed; the registry is a file that holds the champion's version. */
export interface ChaosRun {
  readonly config: string
  readonly namespace: string
  readonly registry: string
  readonly run: string
  readonly seed: number
  readonly version: string
  readonly mode: DriveMode
}

/** Alone, beside a second set of what serves, and with a way back. */
const plans: readonly Plan[] = [
  {steps: [20, 50, 75], onInconclusive: 'rollback'},
  {steps: [20, 40], onInconclusive: 'rollback', baseline: 'concurrent'},
  {steps: [20, 50], onInconclusive: 'rollback', keepSeconds: 600},
]

/** Drives it to its end, in this process. */
export async function chaosRun(job: ChaosRun): Promise<RolloutResult> {
  const signal = new AbortController().signal
  const connection = await readKubeconfig(job.config, {signal, mask: () => undefined})
  const target = await openKubernetesTarget({
    api: openKubernetes(connection),
    lastApi: openKubernetes(connection, {deadline: 3_000}),
    address: {namespace: job.namespace, name: 'model'},
    traffic: 'auto',
    champion: undefined,
    readySeconds: 20,
    uriVariable: 'MODEL_URI',
    signal,
  })
  const {next: random} = drawing(job.seed)
  const champion = readFileSync(job.registry, 'utf8')
  const revision: Revision = {version: job.version, digest: `sha256:${job.version}`, image: `model:${job.version}`}
  return await drive({
    target,
    revision,
    plan: plans[job.seed % plans.length] as Plan,
    owner: {run: job.run, attempt: 1},
    retry: true,
    signal,
    mode: job.mode,
    // Overdue at once: whoever reconciles may finish it.
    times: {since: '2026-01-01T00:00:00Z', deadline: '2026-01-01T00:00:00Z'},
    now: () => '2026-01-01T00:00:01Z',
    look: (_step, weight) => {
      const drawn = random()
      const decision: Decision = drawn < 0.08 ? 'roll back' : drawn < 0.12 ? 'inconclusive' : drawn < 0.5 ? 'continue' : 'promote'
      const look = {weight, observation: {stable: noCounts, canary: noCounts}, metrics: [], decision, reason: `drawn: ${decision}`}
      return Promise.resolve({look, stepDone: random() < 0.8})
    },
    async confirm(canary) {
      const current = readFileSync(job.registry, 'utf8')
      // What the user's own Deployment serves is in the registry as version 1.
      const version = canary.id === 0 ? '1' : canary.version
      if (current !== champion && current !== version) return {refused: 'somebody else moved the champion'}
      await writeAtomic(job.registry, version)
      return 'confirmed'
    },
  })
}

/** Numbers in [0, 1) by a seed. */
export function drawing(seed: number): {next(): number} {
  const random = createRandom(seed)
  return {next: () => random.uniform()}
}
