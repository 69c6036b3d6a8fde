import {inputError} from '@modelflight/core/errors'
import {isName} from '@modelflight/kubernetes/objects'

/** What `k8s://<namespace>/<name>` points to: a Deployment, a Service and perhaps an HTTPRoute of this name. */
export interface KubernetesAddress {
  readonly namespace: string
  readonly name: string
}

/** True for addresses that this target is asked by. */
export const isKubernetesAddress = (text: string): boolean => text.startsWith('k8s:')

/** Room for `-<generation>` behind the name: a Service's name has at most 63 letters. */
const maxName = 52

/** @throws Failure (input-error) for anything that is not `k8s://<namespace>/<name>`. */
export function parseKubernetesAddress(text: string): KubernetesAddress {
  const [, namespace = '', name = ''] = /^k8s:\/\/([^/]+)\/([^/]+)$/.exec(text) ?? []
  if (!isName(namespace) || !isName(name) || name.length > maxName || !/^[a-z]/.test(name)) {
    throw inputError(`the target ${JSON.stringify(text.slice(0, 120))} is not k8s://<namespace>/<name>`, {
      hint: `Names are lower-case letters, digits and dashes, start with a letter, and have at most ${maxName} characters.`,
    })
  }
  return {namespace, name}
}
