import {delimiter, resolve} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {openKubernetes} from '@modelflight/kubernetes/client'
import {openConnection} from '@modelflight/kubernetes/open'
import {parseKubernetesAddress} from '@modelflight/rollout/kubernetes/address'
import {type KubernetesTarget, openKubernetesTarget} from '@modelflight/rollout/kubernetes/target'
import type {Revision} from '@modelflight/rollout/state'
import type {Inputs} from './preparation.ts'

/** What opening a target in a cluster takes from the action's context. */
export type ClusterContext = Pick<Context, 'signal' | 'log' | 'credential' | 'mask'> & Partial<Pick<Context, 'run' | 'workspace'>>

/** Milliseconds for one of the last writes of a run that is being stopped: it has five seconds in all. */
const lastDeadline = 3_000

/** Opens the target of `k8s://<namespace>/<name>`. @throws Failure or KubernetesError when there is no cluster or no such object. */
export async function openCluster(inputs: Inputs, champion: Revision | undefined, context: ClusterContext): Promise<KubernetesTarget> {
  const {signal, log} = context
  const connection = await openConnection({
    kubeconfig: inputs.kubeconfig,
    variable: (name) => context.credential(name),
    signal,
    mask: (secret) => context.mask?.(secret),
    mayRun: !isOfPullRequest(inputs, context),
  })
  return await openKubernetesTarget({
    api: openKubernetes(connection, {signal, onRetry: (message) => log.warning(message)}),
    lastApi: openKubernetes(connection, {deadline: lastDeadline}),
    address: parseKubernetesAddress(inputs.target),
    traffic: inputs.traffic,
    champion,
    readySeconds: inputs['ready-timeout'],
    uriVariable: 'MODEL_URI',
    signal,
  })
}

/** Whether a pull request may have written the kubeconfig: it lies in the checkout of one. */
function isOfPullRequest(inputs: Inputs, {run, workspace, credential}: ClusterContext): boolean {
  const path = inputs.kubeconfig ?? credential('KUBECONFIG')?.split(delimiter)[0]
  return run?.pullRequest !== undefined && workspace !== undefined && path !== undefined && resolve(path).startsWith(`${workspace}/`)
}
