import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed} from '@modelflight/core/errors'
import type {Kubernetes} from '@modelflight/kubernetes/client'
import {kubernetesKind} from '@modelflight/kubernetes/errors'
import {kinds, pathOf} from '@modelflight/kubernetes/objects'
import type {Instance} from '../state.ts'
import type {Readiness} from '../target.ts'
import type {KubernetesAddress} from './address.ts'
import type {Condition, Deployment, EndpointSlice, Labels, Pod, PodTemplate, Service} from './objects.ts'
import {marks} from './state-annotation.ts'
import {nameOf} from './traffic.ts'

/** What the pods of a rollout are made from and how long they may take. */
export interface WorkloadOptions {
  readonly api: Kubernetes
  readonly address: KubernetesAddress
  /** Seconds until a Deployment must be ready. */
  readonly readySeconds: number
  readonly signal: AbortSignal
  /** Where a server finds its model's address: an environment variable of the first container. */
  readonly uriVariable: string
}

/** Deployments and Services of the instances. */
export interface Workload {
  /** The Deployment that the user wrote. @throws Failure (input-error would be too kind: dependency-failed) when there is none. */
  base(): Promise<Deployment>
  /** The Deployment of an instance; undefined when it is gone. */
  find(instance: Instance): Promise<Deployment | undefined>
  /** Makes the Deployment of an instance, or finds the one that an earlier try made. `distinct`: labels that its pods must not share. */
  create(instance: Instance, replicas: number, distinct: readonly string[], generation: number): Promise<Readiness>
  /** Sets the number of pods. `stale` when a newer generation wrote the Deployment: nothing is changed. */
  scale(instance: Instance, replicas: number, generation: number): Promise<'done' | 'stale' | 'gone'>
  /** Waits until so many pods are ready, and its Service, if it has one, has endpoints. */
  ready(instance: Instance, replicas: number, service: string | undefined): Promise<Readiness>
  /** Makes the Service of an instance, like the user's own but for its selector. */
  expose(instance: Instance): Promise<void>
  /** Removes an instance: the user's own Deployment is scaled to 0. */
  remove(instance: Instance): Promise<void>
  /** Waits until no pod of a removed instance is left, as long as pods may take to get ready. @throws Failure (dependency-failed) when one stays. */
  gone(instance: Instance): Promise<void>
  /** Ids of instances that exist in the cluster. */
  ids(): Promise<readonly number[]>
}

/** Opens the workload of a target. */
export function openWorkload(options: WorkloadOptions): Workload {
  const {api, address} = options
  const {namespace, name} = address
  const deployment = (instance: Instance): string => pathOf(kinds.deployment, namespace, instance.id === 0 ? name : nameOf(name, instance))
  const base = async (): Promise<Deployment> => {
    const found = await api.get<Deployment>(pathOf(kinds.deployment, namespace, name))
    if (found !== undefined) return found
    throw dependencyFailed(`there is no Deployment ${namespace}/${name}`, {hint: 'Its pod template is what every version is made from.'})
  }
  const find = (instance: Instance) => api.get<Deployment>(deployment(instance))
  return {
    base,
    find,
    create: (instance, replicas, distinct, generation) => create(options, instance, {replicas, distinct, generation, base}),
    scale: (instance, replicas, generation) => scale(api, deployment(instance), replicas, generation),
    ready: (instance, replicas, service) => waitReady(options, () => find(instance), replicas, service),
    expose: (instance) => expose(options, instance, base),
    async remove(instance) {
      if (instance.id === 0) {
        await scaleToZero(api, deployment(instance))
        return
      }
      await api.remove(deployment(instance))
      await api.remove(pathOf(kinds.service, namespace, nameOf(name, instance)))
    },
    gone: (instance) => waitGone(options, instance, base),
    async ids() {
      const found = await api.list<Deployment>(pathOf(kinds.deployment, namespace), `${marks.rollout}=${name}`)
      return found.map(({metadata}) => Number(metadata.labels?.[marks.instance])).filter((id) => Number.isSafeInteger(id) && id > 0)
    },
  }
}

interface Making {
  readonly replicas: number
  readonly distinct: readonly string[]
  readonly generation: number
  readonly base: () => Promise<Deployment>
}

async function create({api, address, uriVariable, readySeconds}: WorkloadOptions, instance: Instance, making: Making): Promise<Readiness> {
  const {namespace, name} = address
  const path = pathOf(kinds.deployment, namespace, nameOf(name, instance))
  const present = await api.get<Deployment>(path)
  if (present !== undefined) {
    const {annotations = {}, labels = {}, deletionTimestamp} = present.metadata
    if (deletionTimestamp !== undefined) return {ready: false, reason: `the Deployment ${present.metadata.name} is being deleted`}
    if (labels[marks.instance] === String(instance.id) && annotations[marks.digest] === instance.digest) return {ready: true}
    return {ready: false, reason: `the Deployment ${present.metadata.name} exists and is not of this rollout`}
  }
  const {spec} = await making.base()
  const own: Labels = {[marks.rollout]: name, [marks.instance]: String(instance.id)}
  const annotations = {[marks.digest]: instance.digest, [marks.version]: instance.version, [marks.generation]: String(making.generation)}
  const object: Deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {name: nameOf(name, instance), namespace, labels: own, annotations},
    spec: {
      ...spec,
      replicas: making.replicas,
      selector: {matchLabels: own},
      template: podTemplate(spec.template, own, instance, making.distinct, uriVariable),
      progressDeadlineSeconds: Math.max(1, Math.round(readySeconds)),
    },
  }
  try {
    await api.create(pathOf(kinds.deployment, namespace), object)
    return {ready: true}
  } catch (error) {
    // The cluster's answer is about this version: it is refused, nothing is wrong with the run.
    const kind = kubernetesKind(error)
    if (kind !== 'webhook' && kind !== 'invalid') throw error
    return {ready: false, reason: error instanceof Error ? error.message : String(error)}
  }
}

/** The user's template with the instance's labels, image and model. Labels that tell the user's own pods apart get another value. */
function podTemplate(template: PodTemplate, own: Labels, instance: Instance, distinct: readonly string[], variable: string): PodTemplate {
  const labels = template.metadata?.labels ?? {}
  const changed = Object.fromEntries(distinct.map((key) => [key, `${(labels[key] ?? '').slice(0, 50)}-m${instance.id}`]))
  const [first, ...others] = template.spec.containers
  if (first === undefined) throw dependencyFailed('the Deployment has no container')
  // Of a version that the user's own template serves, the template knows the model.
  const values = {...(instance.uri === undefined ? {} : {[variable]: instance.uri}), MODELFLIGHT_MODEL_VERSION: instance.version}
  const env = [
    ...(first.env ?? []).filter(({name}) => !Object.hasOwn(values, name)),
    ...Object.entries(values).map(([name, value]) => ({name, value})),
  ]
  const container = {...first, env, ...(instance.image === undefined ? {} : {image: instance.image})}
  return {
    ...template,
    metadata: {...template.metadata, labels: {...labels, ...changed, ...own}},
    spec: {...template.spec, containers: [container, ...others]},
  }
}

const scaleTries = 20

async function scale(api: Kubernetes, path: string, replicas: number, generation: number): Promise<'done' | 'stale' | 'gone'> {
  for (let attempt = 1; ; attempt++) {
    const found = await api.get<Deployment>(path)
    if (found === undefined) return 'gone'
    const {annotations = {}} = found.metadata
    if (Number(annotations[marks.generation] ?? 0) > generation) return 'stale'
    const written = annotations[marks.generation] === String(generation)
    if (found.spec.replicas === replicas && written) return 'done'
    const metadata = {...found.metadata, annotations: {...annotations, [marks.generation]: String(generation)}}
    try {
      await api.replace(path, {...found, metadata, spec: {...found.spec, replicas}})
    } catch (error) {
      // Its own controller writes its status all the time.
      if (kubernetesKind(error) !== 'conflict' || attempt >= scaleTries) throw error
    }
  }
}

/** The user's own Deployment stays, with a note of what it had. */
async function scaleToZero(api: Kubernetes, path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const found = await api.get<Deployment>(path)
    if (found === undefined || found.spec.replicas === 0) return
    const annotations = {...found.metadata.annotations, [marks.replicas]: String(found.spec.replicas ?? 1)}
    try {
      await api.replace(path, {...found, metadata: {...found.metadata, annotations}, spec: {...found.spec, replicas: 0}})
    } catch (error) {
      if (kubernetesKind(error) !== 'conflict' || attempt >= scaleTries) throw error
    }
  }
}

async function expose({api, address}: WorkloadOptions, instance: Instance, base: () => Promise<Deployment>): Promise<void> {
  const {namespace, name} = address
  const path = pathOf(kinds.service, namespace, nameOf(name, instance))
  if ((await api.get(path)) !== undefined) return
  const own = await api.get<Service>(pathOf(kinds.service, namespace, name))
  if (own === undefined)
    throw dependencyFailed(`there is no Service ${namespace}/${name}`, {hint: 'Its ports are what every version gets.'})
  const selector: Labels =
    instance.id === 0 ? ((await base()).spec.selector.matchLabels ?? {}) : {[marks.rollout]: name, [marks.instance]: String(instance.id)}
  const ports = (own.spec.ports ?? []).map(({name: label, port, protocol, appProtocol, targetPort}) => ({
    port,
    ...(label === undefined ? {} : {name: label}),
    ...(protocol === undefined ? {} : {protocol}),
    ...(appProtocol === undefined ? {} : {appProtocol}),
    ...(targetPort === undefined ? {} : {targetPort}),
  }))
  const metadata = {
    name: nameOf(name, instance),
    namespace,
    labels: {[marks.rollout]: name, [marks.instance]: String(instance.id)},
  }
  try {
    await api.create(pathOf(kinds.service, namespace), {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: {type: 'ClusterIP', selector, ports},
    })
  } catch (error) {
    if (kubernetesKind(error) !== 'exists') throw error
  }
}

/** Reasons that do not go away by themselves; they may show for a moment while a registry is slow, so they must last. */
const hopeless = ['ImagePullBackOff', 'InvalidImageName', 'CrashLoopBackOff', 'CreateContainerConfigError', 'ErrImageNeverPull']
const hopelessSeconds = 5

async function waitReady(
  {api, address, readySeconds, signal}: WorkloadOptions,
  find: () => Promise<Deployment | undefined>,
  replicas: number,
  service: string | undefined,
): Promise<Readiness> {
  const started = performance.now()
  const elapsed = (): number => (performance.now() - started) / 1000
  let last = 'nothing was seen of it'
  let hopelessSince: number | undefined
  for (let pause = 100; ; pause = Math.min(1_000, pause * 1.5)) {
    const found = await find()
    if (found === undefined) return {ready: false, reason: 'its Deployment is gone'}
    const reason = unready(found, replicas) ?? (service === undefined ? undefined : await withoutEndpoints(api, address.namespace, service))
    if (reason === undefined) return {ready: true}
    const fault = elapsed() < 1 ? undefined : await podFault(api, address.namespace, found)
    last = fault?.text ?? reason
    hopelessSince = fault?.hopeless === true ? (hopelessSince ?? elapsed()) : undefined
    const lost = hopelessSince !== undefined && elapsed() - hopelessSince >= Math.min(hopelessSeconds, readySeconds / 2)
    if (lost || elapsed() >= readySeconds) return {ready: false, reason: lost ? last : `not ready within ${readySeconds} s (${last})`}
    await sleep(pause, undefined, {signal}).catch(() => undefined)
    if (signal.aborted) return {ready: false, reason: 'cancelled'}
  }
}

async function waitGone(
  {api, address, readySeconds, signal}: WorkloadOptions,
  instance: Instance,
  base: () => Promise<Deployment>,
): Promise<void> {
  const {namespace, name} = address
  const own: Labels = {[marks.rollout]: name, [marks.instance]: String(instance.id)}
  const labels = instance.id === 0 ? ((await base()).spec.selector.matchLabels ?? {}) : own
  const selector = Object.entries(labels)
    .map((pair) => pair.join('='))
    .join(',')
  const started = performance.now()
  for (let pause = 50; ; pause = Math.min(1_000, pause * 1.5)) {
    const pods = await api.list<Pod>(pathOf(kinds.pod, namespace), selector)
    // One that is being deleted gets no requests any more.
    const staying = pods.find(({metadata}) => metadata.deletionTimestamp === undefined)
    if (staying === undefined) return
    if (performance.now() - started > 1000 * readySeconds) {
      throw dependencyFailed(`the pod ${staying.metadata.name} of a rollout that died does not go away`, {
        hint: 'Remove it: it would get requests.',
      })
    }
    await sleep(pause, undefined, {signal}).catch(() => signal.throwIfAborted())
  }
}

/** Why a Deployment is not what its specification wants; undefined when it is. */
function unready({metadata, spec, status}: Deployment, replicas: number): string | undefined {
  if (metadata.deletionTimestamp !== undefined) return 'its Deployment is being deleted'
  if ((status?.observedGeneration ?? 0) < (metadata.generation ?? 0)) return 'its Deployment was not yet looked at by the cluster'
  const failure = condition(status?.conditions, 'ReplicaFailure', 'True')
  if (failure !== undefined) return `the cluster makes no pods: ${failure.message ?? failure.reason ?? ''}`.slice(0, 600)
  const ready = Math.min(status?.readyReplicas ?? 0, status?.updatedReplicas ?? 0)
  if (ready >= replicas && (spec.replicas ?? 1) >= replicas) return undefined
  return `${ready} of ${replicas} pods are ready`
}

const condition = (all: readonly Condition[] | undefined, type: string, status: string): Condition | undefined =>
  all?.find((one) => one.type === type && one.status === status)

async function podFault(api: Kubernetes, namespace: string, {spec}: Deployment): Promise<{text: string; hopeless: boolean} | undefined> {
  const selector = Object.entries(spec.selector.matchLabels ?? {}).map((pair) => pair.join('='))
  const pods = await api.list<Pod>(pathOf(kinds.pod, namespace), selector.join(','))
  for (const {metadata, status} of pods) {
    const waiting = status?.containerStatuses?.map(({state}) => state?.waiting).find((one) => one?.reason !== undefined)
    const unscheduled = condition(status?.conditions, 'PodScheduled', 'False')
    if (waiting?.reason !== undefined) {
      const text = `pod ${metadata.name}: ${waiting.reason}${waiting.message === undefined ? '' : `, ${waiting.message}`}`
      return {text: text.slice(0, 400), hopeless: hopeless.includes(waiting.reason)}
    }
    if (unscheduled !== undefined)
      return {text: `pod ${metadata.name}: ${unscheduled.message ?? 'no node takes it'}`.slice(0, 400), hopeless: false}
  }
  return undefined
}

async function withoutEndpoints(api: Kubernetes, namespace: string, service: string): Promise<string | undefined> {
  return (await readyEndpoints(api, namespace, service)).length > 0 ? undefined : `the Service ${service} has no ready endpoint`
}

/** Names of the pods that a Service sends requests to. */
export async function readyEndpoints(api: Kubernetes, namespace: string, service: string): Promise<readonly string[]> {
  const slices = await api.list<EndpointSlice>(pathOf(kinds.endpointSlice, namespace), `kubernetes.io/service-name=${service}`)
  const ready = slices.flatMap(({endpoints}) => endpoints ?? []).filter(({conditions}) => conditions?.ready !== false)
  return [...new Set(ready.flatMap(({targetRef}) => (targetRef?.name === undefined ? [] : [targetRef.name])))]
}
