import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed, inputError} from '@modelflight/core/errors'
import type {Kubernetes} from '@modelflight/kubernetes/client'
import {kubernetesKind} from '@modelflight/kubernetes/errors'
import {type KubernetesObject, kinds, pathOf, type ResourceKind} from '@modelflight/kubernetes/objects'
import {type Instance, isFinal, type Revision, type RolloutState, weights} from '../state.ts'
import type {Readiness, Stored, Target} from '../target.ts'
import type {KubernetesAddress} from './address.ts'
import {httpRouteTraffic} from './httproute.ts'
import type {Deployment} from './objects.ts'
import {replicaTraffic} from './replicas.ts'
import {type Strength, strengthsOf} from './shares.ts'
import {marks, type Noted, stateOf, withState} from './state-annotation.ts'
import {nameOf, type TrafficMethod} from './traffic.ts'
import {openWorkload, readyEndpoints, type Workload, type WorkloadOptions} from './workload.ts'

/** What the target needs. */
export interface KubernetesOptions {
  readonly api: Kubernetes
  /** The same cluster, for the writes that must still be made when the run is being stopped: short deadline, no abort signal. */
  readonly lastApi: Kubernetes
  readonly address: KubernetesAddress
  /** How the requests are split; `auto`: by an HTTPRoute when there is one of this name, else by the ratio of the pods. */
  readonly traffic: 'auto' | 'httproute' | 'replicas'
  /** What serves according to the registry; the user's own Deployment runs it before the first rollout. */
  readonly champion: Revision | undefined
  readonly readySeconds: number
  readonly uriVariable: string
  readonly signal: AbortSignal
}

/** A target in a cluster. */
export interface KubernetesTarget extends Target {
  readonly method: 'httproute' | 'replicas'
  /** Percent of the requests that an instance gets as the cluster has it now: by weights, or by ready pods behind the Service. */
  share(instance: Instance): Promise<number>
}

/** Opens the target: looks which way of splitting the requests there is. Nothing is written. */
export async function openKubernetesTarget(options: KubernetesOptions): Promise<KubernetesTarget> {
  const {api, address, traffic} = options
  const route = pathOf(kinds.httpRoute, address.namespace, address.name)
  const byRoute = traffic === 'httproute' || (traffic === 'auto' && (await exists(api, route)))
  return byRoute ? openTarget(options, kinds.httpRoute, httpRouteTraffic) : openTarget(options, kinds.service, replicaTraffic)
}

/** A cluster without the Gateway API answers 404 as well. */
const exists = async (api: Kubernetes, path: string): Promise<boolean> => (await api.get(path)) !== undefined

/** Everything that the functions of a target share. */
interface Here<T extends KubernetesObject> {
  readonly options: KubernetesOptions
  readonly method: TrafficMethod<T>
  /** Path of the traffic object. */
  readonly path: string
  readonly kind: string
  readonly workload: Workload
  /** The same, for the last writes. */
  readonly lastWorkload: Workload
}

function openTarget<T extends KubernetesObject>(
  options: KubernetesOptions,
  kind: ResourceKind,
  method: TrafficMethod<T>,
): KubernetesTarget {
  const {address, api, lastApi, readySeconds, signal, uriVariable} = options
  const {namespace, name} = address
  const settings: Omit<WorkloadOptions, 'api'> = {address, readySeconds, signal, uriVariable}
  const here: Here<T> = {
    options,
    method,
    path: pathOf(kind, namespace, name),
    kind: method.name === 'httproute' ? 'HTTPRoute' : 'Service',
    workload: openWorkload({...settings, api}),
    lastWorkload: openWorkload({...settings, api: lastApi}),
  }
  return {
    name: `k8s://${namespace}/${name} (${method.name})`,
    method: method.name,
    read: () => read(here),
    write: (state, token) => write(here, state, token),
    start: (instance) => start(here, instance),
    stop: (instance) => stop(here, instance),
    share: (instance) => share(here, instance),
  }
}

async function trafficObject<T extends KubernetesObject>({options, path, kind}: Here<T>, api: Kubernetes): Promise<T> {
  const {namespace, name} = options.address
  const found = await api.get<T>(path)
  if (found !== undefined && found.metadata.deletionTimestamp === undefined) return found
  throw inputError(`there is no ${kind} ${namespace}/${name}`, {hint: `${kind} and Deployment have the name that the target gives.`})
}

async function read<T extends KubernetesObject>(here: Here<T>): Promise<Stored> {
  const {api, workload} = reaching(here)
  return withServing(stateOf(await trafficObject(here, api)), await workload.base(), here.options.champion)
}

/** A run that is being stopped still has to read and write the state: without its signal, and with little time. */
const reaching = <T extends KubernetesObject>({options, workload, lastWorkload}: Here<T>): {api: Kubernetes; workload: Workload} =>
  options.signal.aborted ? {api: options.lastApi, workload: lastWorkload} : {api: options.api, workload}

/** Before the first rollout the user's own Deployment serves: the registry's champion, or a version that nobody registered. */
function withServing({state, token}: Noted, base: Deployment, champion: Revision | undefined): Stored {
  if (token !== 'none' || state.stable !== undefined || (base.spec.replicas ?? 1) === 0) return {state, token}
  const image = base.spec.template.spec.containers[0]?.image ?? ''
  const unregistered: Revision = {version: image, digest: `image:${image}`}
  return {state: {...state, stable: {...(champion ?? unregistered), id: 0}}, token}
}

const writeTries = 30

/** Compare-and-set on the state, in one object with the weights; then the pods follow, and everything is read back. */
async function write<T extends KubernetesObject>(here: Here<T>, state: RolloutState, token: string): Promise<Stored | 'conflict'> {
  const {options, method} = here
  const last = options.signal.aborted
  const {api, workload} = reaching(here)
  const object = await trafficObject(here, api)
  const before = stateOf(object)
  if (before.token !== token) return 'conflict'
  const base = await workload.base()
  const full = fullStrength(object, base, await servingReplicas(workload, before.state), before.state)
  // Taking traffic away is always allowed; what was meddled with is put right by it.
  const more = state.weight > before.state.weight || state.phase === 'starting' || state.phase === 'promoting'
  // What lies there must be what the state before says; what is planned must be possible.
  const known = {...before.state, plan: state.plan}
  if (more) refuse(method.refusal(object, base, known))
  if (state.phase !== 'rolling-back') for (const instance of raised(before.state, state)) await strengthen(here, instance, state, full)
  const mine = await replaceTraffic(here, api, token, (found) => {
    if (more) refuse(method.refusal(found, base, known))
    return withState(method.route(found, base, state), state, {[marks.replicas]: String(full)})
  })
  if (mine === 'conflict') return 'conflict'
  const stored = await readBack(here, api, base, state, mine)
  if (stored !== 'conflict') await follow(workload, state, full, method, last)
  return stored
}

/** Reads and writes with nothing in between, so that others who write the object all the time can't keep us from it. Gives the write's id. */
async function replaceTraffic<T extends KubernetesObject>(
  here: Here<T>,
  api: Kubernetes,
  token: string,
  change: (object: T) => T,
): Promise<string> {
  const written = new Set<string>()
  for (let attempt = 1; ; attempt++) {
    const object = await trafficObject(here, api)
    const found = stateOf(object)
    // An answer was lost, and the write repeated: what is there now is what was written.
    if (found.token !== token) return written.has(found.write) ? found.write : 'conflict'
    const next = change(object)
    const mine = next.metadata.annotations?.[marks.write] ?? ''
    written.add(mine)
    try {
      await api.replace(here.path, next)
      return mine
    } catch (error) {
      if (kubernetesKind(error) !== 'conflict' || attempt >= writeTries) throw error
      await sleep(5 * (attempt % 10))
    }
  }
}

function refuse(refusal: Error | undefined): void {
  if (refusal !== undefined) throw refusal
}

async function servingReplicas(workload: Workload, {stable}: RolloutState): Promise<number | undefined> {
  return stable === undefined ? undefined : (await workload.find(stable))?.spec.replicas
}

/** Pods of a version that serves alone: as it was when the rollout began; else what the user's Deployment has, or had. */
function fullStrength(object: KubernetesObject, base: Deployment, serving: number | undefined, before: RolloutState): number {
  const kept = Number(object.metadata.annotations?.[marks.replicas])
  if (!isFinal(before) && Number.isSafeInteger(kept) && kept > 0) return kept
  const noted = Number(base.metadata.annotations?.[marks.replicas])
  const found = [serving, base.spec.replicas, noted, kept].find((count) => count !== undefined && Number.isSafeInteger(count) && count > 0)
  return found ?? 1
}

/** Who gets more than before. */
function raised(before: RolloutState, state: RolloutState): readonly Instance[] {
  const had = new Map(weights(before).map(({instance, percent}) => [instance.id, percent]))
  return weights(state).flatMap(({instance, percent}) => (percent > (had.get(instance.id) ?? 0) ? [instance] : []))
}

/** Readiness before weight: whoever is to get more must have the pods for it first, and what serves already must still be there. */
async function strengthen<T extends KubernetesObject>(here: Here<T>, instance: Instance, state: RolloutState, full: number): Promise<void> {
  const {workload, method, options} = here
  const tried = instance.id === state.canary?.id || instance.id === state.baseline?.id
  const wanted = strengthsOf(state, full, method.split).find((strength) => strength.instance.id === instance.id)?.replicas ?? 1
  const scaled = tried ? await workload.scale(instance, wanted, state.generation) : 'done'
  if (method.services) await workload.expose(instance)
  const readiness: Readiness =
    scaled === 'done'
      ? await workload.ready(instance, tried ? wanted : 1, serviceOf(here, instance))
      : {ready: false, reason: scaled === 'gone' ? 'its Deployment is gone' : 'another run scales it'}
  if (readiness.ready) return
  throw dependencyFailed(`version ${instance.version} has not the pods for its part of the requests: ${readiness.reason}`, {
    hint: `See the pods of the Deployment ${instance.id === 0 ? options.address.name : nameOf(options.address.name, instance)}.`,
  })
}

/** What the cluster took over of a write. A mutating webhook or another controller may have made something else of it. */
async function readBack<T extends KubernetesObject>(
  here: Here<T>,
  api: Kubernetes,
  base: Deployment,
  state: RolloutState,
  mine: string,
): Promise<Stored | 'conflict'> {
  const object = await trafficObject(here, api)
  const found = stateOf(object)
  if (found.write !== mine) return 'conflict'
  const deviations = here.method.deviations(object, base, state)
  if (deviations.length > 0 && state.weight > 0) {
    throw dependencyFailed(
      `${here.kind} ${object.metadata.namespace}/${object.metadata.name} did not take the weights: ${deviations.join('; ')}`,
    )
  }
  return {state, token: found.token}
}

/** Pods follow the weights: first whoever gets more, then whoever gets less. Nobody waits when the run is being stopped. */
async function follow<T>(workload: Workload, state: RolloutState, full: number, method: TrafficMethod<T>, last: boolean): Promise<void> {
  const wanted = strengthsOf(state, full, method.split)
  const scaled = async ({instance, replicas}: Strength): Promise<void> => {
    const current = await workload.find(instance)
    if (current !== undefined && current.spec.replicas !== replicas) await workload.scale(instance, replicas, state.generation)
  }
  // An instance that is not there yet is made by `start`; one that lost is removed by `stop`.
  for (const strength of wanted) if (!last || strength.instance.id === state.stable?.id) await scaled(strength)
}

const serviceOf = <T extends KubernetesObject>({method, options}: Here<T>, instance: Instance): string | undefined =>
  method.services ? nameOf(options.address.name, instance) : undefined

async function start<T extends KubernetesObject>(here: Here<T>, instance: Instance): Promise<Readiness> {
  const {workload, method, options} = here
  const object = await trafficObject(here, options.api)
  const {state} = stateOf(object)
  // Whatever runs behind the Service besides gets requests as soon as they are shared.
  if (instance.id === state.canary?.id) await removeOrphans(here)
  const base = await workload.base()
  const present = await workload.find(instance)
  if (instance.id > 0 && present === undefined) {
    const full = fullStrength(object, base, undefined, state)
    const wanted = strengthsOf(state, full, method.split).find((strength) => strength.instance.id === instance.id)?.replicas ?? 1
    const made = await workload.create(instance, wanted, method.distinct(object as T, base), state.generation)
    if (!made.ready) return made
  }
  if (method.services) await workload.expose(instance)
  if (present !== undefined && (present.spec.replicas ?? 1) === 0 && state.stable?.id !== instance.id) {
    await workload.scale(instance, 1, state.generation)
  }
  return await workload.ready(instance, 1, serviceOf(here, instance))
}

/** Nothing is removed that gets traffic, whatever this run remembers: another may have decided otherwise since. */
async function stop<T extends KubernetesObject>(here: Here<T>, instance: Instance): Promise<void> {
  const {workload, options} = here
  const {state} = stateOf(await trafficObject(here, options.api))
  if (inUse(state, instance)) return
  await workload.remove(instance)
  await removeOrphans(here)
}

/** What runs that died left behind: it has no place in the state. Where pods share the requests, it must be gone before they do. */
async function removeOrphans<T extends KubernetesObject>(here: Here<T>): Promise<void> {
  const {options, workload, method} = here
  const current = async (): Promise<RolloutState> => stateOf(await trafficObject(here, options.api)).state
  const state = await current()
  // Before the first rollout the user's own Deployment serves, and no state says so.
  const known = state.generation === 0 ? [] : [0, ...(await workload.ids())]
  for (const id of known) {
    const orphan = {id, version: '', digest: ''}
    if (id > state.generation || isMentioned(await current(), orphan)) continue
    await workload.remove(orphan)
    if (!method.services) await workload.gone(orphan)
  }
}

const inUse = (state: RolloutState, {id}: Instance): boolean =>
  weights(state).some(({instance}) => instance.id === id) || (state.stable?.id === id && state.phase !== 'promoted')

const isMentioned = ({stable, canary, baseline, previous}: RolloutState, {id}: Instance): boolean =>
  [stable, canary, baseline, previous].some((instance) => instance?.id === id)

async function share<T extends KubernetesObject>(here: Here<T>, instance: Instance): Promise<number> {
  const {options, method, workload} = here
  const object = await trafficObject(here, options.api)
  const {state} = stateOf(object)
  const base = await workload.base()
  refuse(method.refusal(object, base, state))
  const [deviation] = method.deviations(object, base, state)
  if (deviation !== undefined) throw dependencyFailed(`the cluster does not split the requests as asked: ${deviation}`)
  const service = serviceOf(here, instance)
  const {namespace, name} = options.address
  const pods = await readyEndpoints(options.api, namespace, service ?? name)
  // A weight for a Service without endpoints is traffic to nowhere.
  if (service !== undefined) return pods.length === 0 ? 0 : (weights(state).find((one) => one.instance.id === instance.id)?.percent ?? 0)
  const mine = pods.filter((pod) => podsOf(name, instance).test(pod))
  return pods.length === 0 ? 0 : (100 * mine.length) / pods.length
}

/** Pods are called after their ReplicaSet, which is called after its Deployment and a hash. */
const podsOf = (name: string, instance: Instance): RegExp =>
  new RegExp(`^${instance.id === 0 ? name : nameOf(name, instance)}-[a-z0-9]+-[a-z0-9]+$`)
