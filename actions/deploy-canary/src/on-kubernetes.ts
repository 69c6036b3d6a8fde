import type {Context, Result} from '@modelflight/core/action'
import type {Registry} from '@modelflight/registry/port'
import {drive} from '@modelflight/rollout/driver'
import {parseKubernetesAddress} from '@modelflight/rollout/kubernetes/address'
import {isSame, type Revision} from '@modelflight/rollout/state'
import {openCluster} from './cluster.ts'
import {declaredMetrics, requireSources} from './declared-metrics.ts'
import {openMirror} from './mirror.ts'
import type {outputs} from './outputs.ts'
import {ownerOf} from './place.ts'
import {changesInCluster} from './plan.ts'
import {asRevision, findRegistered, type Inputs, moveChampion, type Preparation, patienceOf, planFrom, rulesOf} from './preparation.ts'
import {finished, planned} from './result.ts'
import {environmentCheck} from './serving-environment.ts'
import {noEvidence, openWatch} from './watch.ts'

/** Rolls a registered version out in a cluster, or does one step of it (`mode`). The state lies in the cluster, not here. */
export async function deployToKubernetes(inputs: Inputs, registry: Registry, context: Context): Promise<Result<typeof outputs>> {
  const {name} = parseKubernetesAddress(inputs.target)
  const needsEvidence = ['wait', 'tick', 'promote'].includes(inputs.mode)
  const metrics = await declaredMetrics(inputs, context)
  const counted = inputs['metrics-url'] !== undefined
  if (needsEvidence) {
    if (!counted && metrics.length === 0) throw noEvidence()
    requireSources(inputs, metrics, false)
  }
  const {version, champion, evidence} = await findRegistered(inputs, registry, context)
  const revision: Revision = {
    ...asRevision(version),
    uri: inputs['model-uri'] ?? `models:/${version.name}/${version.version}`,
    ...(inputs.image === undefined ? {} : {image: inputs.image}),
  }
  const target = await openCluster(inputs, champion === undefined ? undefined : asRevision(champion), context)
  const {state} = await target.read()
  // On the way back of a rollback window, what is kept is what serves next.
  const other = [state.stable, state.previous].find((instance) => instance !== undefined && !isSame(instance, revision))
  const preparation: Preparation = {
    version,
    champion: champion?.version,
    serving: other === undefined ? undefined : asRevision(other),
    evidence,
    environment: await environmentCheck(version.digest, inputs, context),
    requests: undefined,
    rules: rulesOf(inputs, false, metrics, counted),
    steps: inputs.steps.filter((step) => step < 100),
  }
  if (context.plan) {
    const place = {...parseKubernetesAddress(inputs.target), method: target.method, id: state.generation + 1, stable: state.stable?.id}
    return planned(preparation, inputs, changesInCluster(inputs, revision, place))
  }
  const journal = openWatch({inputs, preparation, target, context, name})
  const mirror = await openMirror(inputs, `${version.name}/${version.version}`, context)
  const began = context.now()
  const rollout = await mirror.around(() =>
    drive({
      target,
      revision,
      plan: planFrom(inputs, preparation.steps),
      owner: ownerOf(context.run),
      retry: inputs.retry,
      signal: context.signal,
      mode: inputs.mode,
      times: {since: began.toISOString(), deadline: new Date(began.getTime() + overdueAfter(inputs)).toISOString()},
      now: () => context.now().toISOString(),
      look: journal.look,
      confirm: (canary) => moveChampion(registry, version.name, canary, preparation.champion),
      onState: journal.onState,
    }),
  )
  return await finished(rollout, journal.looks(), preparation, inputs, context, mirror.id)
}

/** After the longest rollout, its start and its end, nobody is at work any more. */
const overdueAfter = (inputs: Inputs): number => 1000 * (patienceOf(inputs) * inputs['max-duration'] + 2 * inputs['ready-timeout'])
