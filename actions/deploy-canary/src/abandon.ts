import {explain} from '@modelflight/core/errors'
import type {Host} from '@modelflight/core/host'
import {readInputs} from '@modelflight/core/read-inputs'
import {parseReference} from '@modelflight/registry/reference'
import {giveUpCompletely} from '@modelflight/rollout/driver'
import {isKubernetesAddress} from '@modelflight/rollout/kubernetes/address'
import {abandonLocal} from '@modelflight/rollout/local/target'
import {isFinal, type RolloutState} from '@modelflight/rollout/state'
import {inputs} from './inputs.ts'
import {ownerOf, targetFolder} from './place.ts'

/**
 * The post step: when the main step died in the middle of a rollout that this run still owns, ends its model servers, takes the traffic
 * away from the canary and finishes the rollback. Never fails: the main step has said what went wrong.
 */
export async function abandon(host: Host): Promise<void> {
  try {
    const {common, values, workingDirectory} = await readInputs('deploy-canary', inputs, host)
    const owner = ownerOf(host.run)
    if (isKubernetesAddress(values.target)) {
      warn(host, await (await import('./abandon-cluster.ts')).abandonInCluster(values, owner, host))
      return
    }
    const surroundings = {workspace: host.workspace, workingDirectory, outputDir: common['output-dir']}
    const folder = targetFolder(values.target, parseReference(values.model).name, surroundings)
    const state = await abandonLocal(
      folder,
      (found) => !isFinal(found) && found.owner?.run === owner.run && found.owner.attempt === owner.attempt,
      (file, stored) => giveUpCompletely(file, stored, 'the run died before it could decide'),
    )
    warn(host, state)
  } catch (error) {
    host.log.debug(`nothing to clean up: ${explain(error).message}`)
  }
}

function warn(host: Host, state: RolloutState | undefined): void {
  if (state === undefined) return
  host.log.warning(`the rollout of version ${state.canary?.version ?? '?'} was left unfinished: it is now ${state.phase}`)
}
