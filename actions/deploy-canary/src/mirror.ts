import type {Context, DeploymentState} from '@modelflight/core/action'
import {explain} from '@modelflight/core/errors'
import type {RolloutResult} from '@modelflight/rollout/driver'
import {isFinal, type RolloutState} from '@modelflight/rollout/state'
import type {Inputs} from './preparation.ts'

/** GitHub's record of the rollout. It follows the state in the target and decides nothing; that it can't be written is a warning. */
export interface Mirror {
  readonly id: string
  around(body: () => Promise<RolloutResult>): Promise<RolloutResult>
}

/**
 * Opens the record of a rollout; without `environment` it is nowhere.
 *
 * @param key the model and its version: each has a deployment of its own, which ticks find again.
 */
export async function openMirror({environment}: Inputs, key: string, {deployments, log}: Context): Promise<Mirror> {
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
