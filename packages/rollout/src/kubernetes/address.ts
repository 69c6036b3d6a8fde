import {inputError, policyRefused} from '@modelflight/core/errors'
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

/** @throws Failure (policy-refused) for what could be an option or a command elsewhere, (input-error) for anything else that is not `k8s://<namespace>/<name>`. */
export function parseKubernetesAddress(text: string): KubernetesAddress {
  if (/[^A-Za-z0-9._:/-]/.test(text) || /\/-/.test(text)) {
    throw policyRefused(`the target ${JSON.stringify(text.slice(0, 120))} holds what is never part of a name`, {
      hint: 'Names are letters, digits and dashes, and never begin with a dash.',
    })
  }
  const [, namespace = '', name = ''] = /^k8s:\/\/([^/]+)\/([^/]+)$/.exec(text) ?? []
  if (!isName(namespace) || !isName(name) || name.length > maxName || !/^[a-z]/.test(name)) {
    throw inputError(`the target ${JSON.stringify(text.slice(0, 120))} is not k8s://<namespace>/<name>`, {
      hint: `Names are lower-case letters, digits and dashes, start with a letter, and have at most ${maxName} characters.`,
    })
  }
  return {namespace, name}
}
