import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {inputError} from '@modelflight/core/errors'
import type {Connection} from './connection.ts'

/** Where Kubernetes puts a pod's account. */
const accountFolder = '/var/run/secrets/kubernetes.io/serviceaccount'

/** What a pod knows of its cluster. */
export interface Surroundings {
  /** `KUBERNETES_SERVICE_HOST` and `KUBERNETES_SERVICE_PORT`. */
  readonly host: string
  readonly port: string
  readonly folder?: string
  readonly mask: (secret: string) => void
}

/**
 * The account of the pod that this runs in. Its token is read for each use: the cluster renews the file.
 *
 * @throws Failure (input-error) when the pod has no account.
 */
export async function inCluster({host, port, folder = accountFolder, mask}: Surroundings): Promise<Connection> {
  const read = (name: string): Promise<string> =>
    readFile(join(folder, name), 'utf8').catch((cause: unknown) => {
      throw inputError(`this runs in a cluster, but its service account has no ${name}`, {
        hint: 'Let the pod mount a service account token, or give a kubeconfig.',
        cause,
      })
    })
  const ca = await read('ca.crt')
  const namespace = (await read('namespace')).trim()
  return {
    server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
    tls: {ca},
    namespace,
    origin: 'service account',
    async credential() {
      const token = (await read('token')).trim()
      mask(token)
      return {token}
    },
  }
}
