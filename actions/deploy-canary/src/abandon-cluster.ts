import type {Host} from '@modelflight/core/host'
import {drive} from '@modelflight/rollout/driver'
import {isFinal, type Owner, type RolloutState} from '@modelflight/rollout/state'
import {openCluster} from './cluster.ts'
import type {Inputs} from './preparation.ts'

/** A post step must not hold the job for long: what it can't reach, a later run or `mode: reconcile` finishes. */
const patienceMilliseconds = 60_000

/** Brings back what served when this run died in the middle of its rollout. A tick leaves its rollout under way on purpose. */
export async function abandonInCluster(inputs: Inputs, owner: Owner, host: Host): Promise<RolloutState | undefined> {
  if (inputs.mode === 'tick') return undefined
  const signal = AbortSignal.timeout(patienceMilliseconds)
  const context = {signal, log: host.log, credential: (name: string) => host.credential(name), mask: (value: string) => host.mask(value)}
  const target = await openCluster(inputs, undefined, context)
  const {state} = await target.read()
  if (isFinal(state) || state.owner?.run !== owner.run || state.owner.attempt !== owner.attempt || state.canary === undefined)
    return undefined
  const rollout = await drive({
    target,
    revision: state.canary,
    plan: state.plan,
    owner,
    retry: false,
    signal,
    mode: 'abort',
    look: () => Promise.reject(new Error('an abort does not look')),
    confirm: () => Promise.resolve({refused: 'an abort does not promote'}),
  })
  return rollout.state
}
