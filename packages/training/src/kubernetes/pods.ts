import type {Kubernetes} from '@modelflight/kubernetes/client'
import {type KubernetesObject, kinds, pathOf} from '@modelflight/kubernetes/objects'
import {containerName} from './job.ts'

/** A pod, as far as we read it. */
export interface Pod extends KubernetesObject {
  readonly status?: {
    readonly phase?: string
    readonly reason?: string
    readonly message?: string
    readonly conditions?: readonly {readonly type: string; readonly status: string; readonly reason?: string; readonly message?: string}[]
    readonly containerStatuses?: readonly ContainerStatus[]
  }
}

interface ContainerStatus {
  readonly name: string
  /** The image with its digest, as the node resolved it. */
  readonly imageID?: string
  readonly state?: {
    readonly waiting?: {readonly reason?: string; readonly message?: string}
    readonly terminated?: {readonly exitCode?: number; readonly reason?: string; readonly signal?: number}
  }
}

/** The pod of a Job: with backoffLimit 0 there is one; undefined before it was made. */
export async function podOf(api: Kubernetes, namespace: string, job: string): Promise<Pod | undefined> {
  const pods = await api.list<Pod>(pathOf(kinds.pod, namespace), `batch.kubernetes.io/job-name=${job}`)
  return pods.toSorted((a, b) => (a.metadata.creationTimestamp ?? '').localeCompare(b.metadata.creationTimestamp ?? '')).at(-1)
}

const statusOf = (pod: Pod | undefined): ContainerStatus | undefined =>
  pod?.status?.containerStatuses?.find(({name}) => name === containerName)

/** The image that the node ran, with its digest; undefined when it does not tell. */
export function imageOf(pod: Pod | undefined): string | undefined {
  const id = statusOf(pod)?.imageID?.replace(/^docker-pullable:\/\//, '') ?? ''
  return id === '' ? undefined : id
}

/** Reasons of waiting that do not pass by themselves, or hardly ever. */
const stuck: readonly string[] = [
  'ImagePullBackOff',
  'ErrImagePull',
  'InvalidImageName',
  'ErrImageNeverPull',
  'CreateContainerConfigError',
  'CreateContainerError',
]

/** Why a pod can't start, in words; undefined when it can. */
export function whyStuck(pod: Pod | undefined): string | undefined {
  const {reason = '', message = ''} = statusOf(pod)?.state?.waiting ?? {}
  return stuck.includes(reason) ? `${reason}${message === '' ? '' : `: ${message.slice(0, 300)}`}` : undefined
}

/** Why a pod waits for a node, in the scheduler's words. */
export function whyWaiting(pod: Pod | undefined): string | undefined {
  const condition = pod?.status?.conditions?.find(({type, status}) => type === 'PodScheduled' && status === 'False')
  return condition === undefined ? undefined : `${condition.reason ?? ''}: ${(condition.message ?? '').slice(0, 300)}`
}

/** How the pod ended, in words; undefined when the cluster does not tell. */
export function howEnded(pod: Pod | undefined): string | undefined {
  const {exitCode, reason} = statusOf(pod)?.state?.terminated ?? {}
  if (reason === 'OOMKilled') return `exit code ${exitCode ?? 137}: out of memory (OOMKilled)`
  // Whatever the container's exit code is then: the cluster made it end.
  const taken = whyTaken(pod)
  if (taken !== undefined) return taken
  if (exitCode === undefined || exitCode === 0) return undefined
  return `exit code ${exitCode}${reason === undefined || reason === 'Error' ? '' : ` (${reason})`}`
}

/** Why the cluster took a pod from its node: evicted, preempted, drained, or its node is gone; undefined when it did not, or does not tell. */
export function whyTaken(pod: Pod | undefined): string | undefined {
  const {reason, message, conditions} = pod?.status ?? {}
  const disrupted = conditions?.find(({type, status}) => type === 'DisruptionTarget' && status === 'True')
  const why = reason === undefined ? disrupted : {reason, message}
  if (why === undefined) return undefined
  return `${why.reason ?? 'a disruption'}: the cluster ended the pod${why.message === undefined ? '' : `, ${why.message.slice(0, 300)}`}`
}
