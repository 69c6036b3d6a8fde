import type {Kubernetes} from '@modelflight/kubernetes/client'
import {type KubernetesObject, kinds, pathOf} from '@modelflight/kubernetes/objects'
import {containerName} from './job.ts'

/** A pod, as far as we read it. */
export interface Pod extends KubernetesObject {
  readonly status?: {
    readonly phase?: string
    readonly reason?: string
    readonly conditions?: readonly {readonly type: string; readonly status: string; readonly reason?: string; readonly message?: string}[]
    readonly containerStatuses?: readonly ContainerStatus[]
  }
}

interface ContainerStatus {
  readonly name: string
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

/** How the container ended, in words; undefined when the cluster does not tell. */
export function howEnded(pod: Pod | undefined): string | undefined {
  const {exitCode, reason} = statusOf(pod)?.state?.terminated ?? {}
  if (reason === 'OOMKilled') return `exit code ${exitCode ?? 137}: out of memory (OOMKilled)`
  if (exitCode !== undefined && exitCode !== 0)
    return `exit code ${exitCode}${reason === undefined || reason === 'Error' ? '' : ` (${reason})`}`
  return pod?.status?.reason === undefined ? undefined : `${pod.status.reason} (the pod was ended by the cluster)`
}

/** The log of a pod's container, piece by piece. */
export interface LogReader {
  /** What was printed since the last look. Throws what the API server says when it can't be had. */
  next(): Promise<Uint8Array>
}

/** Reads a log by asking for what came since the last line's time, so that no connection has to be held for hours. */
export function logReader(api: Kubernetes, namespace: string, pod: string): LogReader {
  let last = ''
  return {
    async next() {
      const query = new URLSearchParams({container: containerName, timestamps: 'true', limitBytes: String(8 * 1024 * 1024)})
      // The API takes whole seconds: lines of the last one come again, and are known by their time.
      if (last !== '') query.set('sinceTime', `${last.slice(0, 19)}Z`)
      const text = await api.text(`${pathOf(kinds.pod, namespace, pod)}/log?${query.toString()}`)
      const fresh = text.split('\n').flatMap((line) => {
        const space = line.indexOf(' ')
        const time = line.slice(0, space)
        if (space < 0 || comparable(time) <= comparable(last)) return []
        return [{time, rest: line.slice(space + 1)}]
      })
      last = fresh.at(-1)?.time ?? last
      return Buffer.from(fresh.map(({rest}) => `${rest}\n`).join(''))
    },
  }
}

/** Times with fractions of any length, so that their texts are in their order. */
const comparable = (time: string): string => {
  const [, seconds = '', fraction = ''] = /^(.{19})(?:\.(\d+))?/.exec(time) ?? []
  return `${seconds}.${fraction.padEnd(9, '0')}`
}
