import type {Context, DeploymentState, Result} from '@modelflight/core/action'
import {explain} from '@modelflight/core/errors'
import type {Registry} from '@modelflight/registry/port'
import {drive, type RolloutResult} from '@modelflight/rollout/driver'
import {parseKubernetesAddress} from '@modelflight/rollout/kubernetes/address'
import {isFinal, isSame, type Revision, type RolloutState} from '@modelflight/rollout/state'
import {planOf} from '@modelflight/rollout/strategies'
import {openCluster} from './cluster.ts'
import type {outputs} from './outputs.ts'
import {ownerOf} from './place.ts'
import {asRevision, findRegistered, type Inputs, moveChampion, type Preparation, rulesOf} from './preparation.ts'
import {finished, planned} from './result.ts'
import {noEvidence, openWatch} from './watch.ts'

/** Rolls a registered version out in a cluster, or does one step of it (`mode`). The state lies in the cluster, not here. */
export async function deployToKubernetes(inputs: Inputs, registry: Registry, context: Context): Promise<Result<typeof outputs>> {
  const {name} = parseKubernetesAddress(inputs.target)
  const needsEvidence = ['wait', 'tick', 'promote'].includes(inputs.mode)
  if (needsEvidence && inputs['metrics-url'] === undefined) throw noEvidence()
  const {version, champion, evidence} = await findRegistered(inputs, registry, context)
  const revision: Revision = {
    ...asRevision(version),
    uri: inputs['model-uri'] ?? `models:/${version.name}/${version.version}`,
    ...(inputs.image === undefined ? {} : {image: inputs.image}),
  }
  const target = await openCluster(inputs, champion === undefined ? undefined : asRevision(champion), context)
  const {state} = await target.read()
  const preparation: Preparation = {
    version,
    champion: champion?.version,
    serving: state.stable !== undefined && !isSame(state.stable, revision) ? asRevision(state.stable) : undefined,
    evidence,
    requests: undefined,
    rules: rulesOf(inputs, false),
    steps: inputs.steps.filter((step) => step < 100),
  }
  if (context.plan) return planned(preparation, inputs)
  const journal = openWatch({inputs, preparation, target, context, name})
  const mirror = await openMirror(inputs, `${version.name}/${version.version}`, context)
  const began = context.now()
  const rollout = await mirror.around(() =>
    drive({
      target,
      revision,
      plan: planOf(inputs.strategy, preparation.steps, {
        onInconclusive: inputs['on-inconclusive-rollout'],
        onFailure: inputs['failure-action'],
      }),
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
const overdueAfter = (inputs: Inputs): number => 1000 * (inputs['max-duration'] + 2 * inputs['ready-timeout'])

/** GitHub's record of the rollout. It follows the state in the target and decides nothing; that it can't be written is a warning. */
interface Mirror {
  readonly id: string
  around(body: () => Promise<RolloutResult>): Promise<RolloutResult>
}

/** @param key the model and its version: each has a deployment of its own, which ticks find again. */
async function openMirror({environment}: Inputs, key: string, {deployments, log}: Context): Promise<Mirror> {
  if (environment === undefined) return {id: '', around: (body) => body()}
  if (deployments === undefined) {
    log.warning('no GitHub Deployment is written: this run has no token for one')
    return {id: '', around: (body) => body()}
  }
  const attempt = async <T>(write: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await write()
    } catch (error) {
      log.warning(explain(error).message)
      return undefined
    }
  }
  const id = await attempt(() => deployments.begin({environment, key, description: `Rollout of ${key}`}))
  if (id === undefined) return {id: '', around: (body) => body()}
  const tell = (state: DeploymentState, text: string) => attempt(() => deployments.status(id, environment, state, text))
  return {
    id,
    async around(body) {
      await tell('in_progress', 'the rollout is under way')
      try {
        const rollout = await body()
        await tell(deploymentState(rollout.state), describe(rollout.state))
        return rollout
      } catch (error) {
        await tell('error', explain(error).message)
        throw error
      }
    },
  }
}

function deploymentState(state: RolloutState): DeploymentState {
  if (!isFinal(state)) return 'in_progress'
  if (state.phase === 'promoted' || state.phase === 'idle') return 'success'
  return state.phase === 'held' && state.analysis !== 'fail' ? 'queued' : 'failure'
}

const describe = ({phase, canary, weight, reason}: RolloutState): string =>
  `${canary === undefined ? '' : `version ${canary.version} is `}${phase}, ${weight} % of the traffic${reason === '' ? '' : `: ${reason}`}`
