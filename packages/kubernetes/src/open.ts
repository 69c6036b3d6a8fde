import {delimiter, resolve} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import type {Connection} from './connection.ts'
import {inCluster} from './in-cluster.ts'
import {readKubeconfig} from './kubeconfig.ts'

/** Where a connection may be described. */
export interface ConnectionSources {
  /** Path from the workflow; wins. */
  readonly kubeconfig: string | undefined
  /** An environment variable, undefined when unset. */
  readonly variable: (name: string) => string | undefined
  readonly signal: AbortSignal
  readonly mask: (secret: string) => void
  /** Whether the kubeconfig may name programs to run; see `readKubeconfig`. */
  readonly mayRun?: boolean
}

/**
 * Finds the cluster: the kubeconfig of the input, else the first file of `KUBECONFIG`, else the account of the pod that this runs in.
 *
 * @throws Failure (input-error) when there is none of these.
 */
export async function openConnection({kubeconfig, variable, signal, mask, mayRun = true}: ConnectionSources): Promise<Connection> {
  const path = kubeconfig ?? variable('KUBECONFIG')?.split(delimiter)[0]
  if (path !== undefined && path !== '') return await readKubeconfig(resolve(path), {signal, mask, mayRun})
  const [host, port] = [variable('KUBERNETES_SERVICE_HOST'), variable('KUBERNETES_SERVICE_PORT')]
  if (host !== undefined && port !== undefined) return await inCluster({host, port, mask})
  throw inputError('there is no kubeconfig, and this does not run in a cluster', {
    hint: 'Give `kubeconfig`, set KUBECONFIG, or run in a pod with a service account.',
  })
}
