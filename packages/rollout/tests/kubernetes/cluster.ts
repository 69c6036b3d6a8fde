import {type Kubernetes, openKubernetes} from '@modelflight/kubernetes/client'
import type {Connection} from '@modelflight/kubernetes/connection'
import {readKubeconfig} from '@modelflight/kubernetes/kubeconfig'
import type {ControlPlane, KubernetesObject} from '@modelflight/testing/kubernetes'
import {waitFor} from '@modelflight/testing/servers'
import {expect} from 'vitest'
import {type KubernetesOptions, type KubernetesTarget, openKubernetesTarget} from '../../src/kubernetes/target.ts'
import type {Revision} from '../../src/state.ts'
import type {TargetUnderTest} from '../target-contract.ts'
import {role} from './role.ts'

/** The objects that a user has before the first rollout. */
export function userObjects(namespace: string, replicas = 3, image = 'model:1'): readonly KubernetesObject[] {
  const labels = {app: 'model', track: 'stable'}
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {name: 'model', namespace},
      spec: {
        replicas,
        selector: {matchLabels: labels},
        template: {metadata: {labels}, spec: {containers: [{name: 'server', image, ports: [{containerPort: 8080}]}]}},
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: {name: 'model', namespace},
      spec: {selector: {app: 'model'}, ports: [{name: 'http', port: 80, targetPort: 8080}]},
    },
  ]
}

/** The HTTPRoute of the user, with a rule that is none of ours. */
export const userRoute = (namespace: string, more: Readonly<Record<string, unknown>> = {}): KubernetesObject => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: {name: 'model', namespace, ...more},
  spec: {
    parentRefs: [{name: 'gateway'}],
    rules: [
      {matches: [{path: {type: 'PathPrefix', value: '/predict'}}], backendRefs: [{name: 'model', port: 80}]},
      {matches: [{path: {type: 'PathPrefix', value: '/docs'}}], backendRefs: [{name: 'docs', port: 80}]},
    ],
  },
})

/** Everything a test needs of one namespace with the user's objects in it. */
export interface Place {
  readonly namespace: string
  readonly api: Kubernetes
  readonly connection: Connection
  /** Path of the kubeconfig with these rights. */
  readonly config: string
  open(options?: Partial<KubernetesOptions>): Promise<KubernetesTarget>
  /** Ids of instances whose pods would get a request, with their percent: read as admin, from the objects that a gateway or kube-proxy reads. */
  traffic(): Promise<ReadonlyMap<number, number>>
  running(): Promise<readonly number[]>
}

/** Sets up a namespace, with the rights that the README asks for. */
export async function openPlace(cluster: ControlPlane, method: 'httproute' | 'replicas', replicas = 3): Promise<Place> {
  const namespace = await cluster.namespace()
  await cluster.apply(...userObjects(namespace, replicas), ...(method === 'httproute' ? [userRoute(namespace)] : []))
  const config = await cluster.kubeconfig(await cluster.serviceAccount(namespace, role), namespace)
  const signal = new AbortController().signal
  const connection = await readKubeconfig(config, {signal, mask: () => undefined})
  const api = openKubernetes(connection)
  const deployment = async (): Promise<number> => {
    const {body} = await cluster.ask('GET', `/apis/apps/v1/namespaces/${namespace}/deployments/model`)
    return Number(body.status?.readyReplicas ?? 0)
  }
  await waitFor(async () => (await deployment()) === replicas, {timeout: 120_000})
  return {
    namespace,
    api,
    connection,
    config,
    open: (options = {}) =>
      openKubernetesTarget({
        api,
        lastApi: openKubernetes(connection, {deadline: 3_000}),
        address: {namespace, name: 'model'},
        traffic: 'auto',
        champion: {version: '1', digest: 'sha256:1'},
        readySeconds: 60,
        uriVariable: 'MODEL_URI',
        signal,
        ...options,
      }),
    traffic: () => (method === 'httproute' ? routeTraffic(cluster, namespace) : podTraffic(cluster, namespace)),
    running: () => runningIds(cluster, namespace),
  }
}

/** What a gateway does: the weights, of Services that have ready endpoints. A weight for a Service without any is traffic to nowhere: NaN. */
async function routeTraffic(cluster: ControlPlane, namespace: string): Promise<ReadonlyMap<number, number>> {
  const {body} = await cluster.ask('GET', `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/httproutes/model`)
  const refs: readonly {name: string; weight: number}[] = body.spec.rules[0].backendRefs
  const total = refs.reduce((sum, {weight}) => sum + weight, 0)
  const shares = new Map<number, number>()
  for (const {name, weight} of refs) {
    const pods = await readyPods(cluster, namespace, name)
    const id = name === 'model' ? 0 : Number(name.replace('model-', ''))
    if (weight > 0) shares.set(id, pods.length > 0 ? (100 * weight) / total : Number.NaN)
  }
  expect(body.spec.rules[1].backendRefs).toMatchObject([{name: 'docs', port: 80}])
  return shares
}

/** What kube-proxy does: every ready endpoint of the Service gets the same. */
async function podTraffic(cluster: ControlPlane, namespace: string): Promise<ReadonlyMap<number, number>> {
  let before = ''
  let shares = new Map<number, number>()
  // Endpoints follow the selector and the pods a moment later.
  for (let tries = 0; tries < 300; tries++) {
    const pods = await readyPods(cluster, namespace, 'model')
    const follow = JSON.stringify(pods.toSorted()) === JSON.stringify(await selectedPods(cluster, namespace, 'model'))
    const ids = pods.map((pod) => Number(/^model-(\d+)-[a-z0-9]+-[a-z0-9]{5}$/.exec(pod)?.[1] ?? 0))
    shares = new Map([...new Set(ids)].sort((a, b) => a - b).map((id) => [id, (100 * ids.filter((one) => one === id).length) / ids.length]))
    const now = JSON.stringify([...shares])
    if (follow && now === before && tries > 5) break
    before = now
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return shares
}

async function readyPods(cluster: ControlPlane, namespace: string, service: string): Promise<readonly string[]> {
  const selector = encodeURIComponent(`kubernetes.io/service-name=${service}`)
  const {body} = await cluster.ask('GET', `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices?labelSelector=${selector}`)
  const endpoints = (body.items as readonly {endpoints?: readonly {conditions: {ready: boolean}; targetRef: {name: string}}[]}[]).flatMap(
    (slice) => slice.endpoints ?? [],
  )
  return endpoints.filter(({conditions}) => conditions.ready).map(({targetRef}) => targetRef.name)
}

/** Names of the ready pods that a Service selects, in order: what its endpoints come to be. */
async function selectedPods(cluster: ControlPlane, namespace: string, service: string): Promise<readonly string[]> {
  const selector: Readonly<Record<string, string>> = (await cluster.ask('GET', `/api/v1/namespaces/${namespace}/services/${service}`)).body
    .spec.selector
  const labels = Object.entries(selector).map((pair) => pair.join('='))
  const {body} = await cluster.ask('GET', `/api/v1/namespaces/${namespace}/pods?labelSelector=${encodeURIComponent(labels.join(','))}`)
  interface Pod {
    readonly metadata: {readonly name: string; readonly deletionTimestamp?: string}
    readonly status: {readonly conditions?: readonly {readonly type: string; readonly status: string}[]}
  }
  return (body.items as readonly Pod[])
    .filter(({metadata, status}) => {
      const isReady = status.conditions?.some(({type, status: so}) => type === 'Ready' && so === 'True') === true
      return isReady && metadata.deletionTimestamp === undefined
    })
    .map(({metadata}) => metadata.name)
    .toSorted()
}

async function runningIds(cluster: ControlPlane, namespace: string): Promise<readonly number[]> {
  const {body} = await cluster.ask('GET', `/apis/apps/v1/namespaces/${namespace}/deployments`)
  const items = body.items as readonly {metadata: {name: string}; spec: {replicas: number}}[]
  return items.filter(({spec}) => spec.replicas > 0).map(({metadata}) => Number(metadata.name.replace(/^model-?/, '') || 0))
}

/** A version of the model with its image. */
export const revision = (version: string, image: string): Revision => ({
  version,
  digest: `sha256:${version}`,
  image,
  uri: `models:/m/${version}`,
})

/** The place as the contract wants it. */
export async function underTest(cluster: ControlPlane, method: 'httproute' | 'replicas'): Promise<TargetUnderTest> {
  const place = await openPlace(cluster, method, 3)
  return {
    target: await place.open({readySeconds: 20}),
    another: () => place.open(),
    traffic: place.traffic,
    running: place.running,
    // Three pods, up to five for a moment: 25 % is exact with four, 50 % with four.
    tolerance: 0.5,
    revisions: {two: revision('2', 'model:2'), three: revision('3', 'model:3'), broken: revision('9', 'model:unpullable')},
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
