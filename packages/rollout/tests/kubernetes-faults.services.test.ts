import {openKubernetes} from '@modelflight/kubernetes/client'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {readBody, sendJson, waitFor} from '@modelflight/testing/servers'
import {makeCertificate, serveTls} from '@modelflight/testing/tls'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openPlace, type Place, revision, userObjects, userRoute} from './kubernetes/cluster.ts'
import {type Fault, startFaultProxy} from './kubernetes/fault-proxy.ts'
import {scripted} from './target-contract.ts'

let cluster: ControlPlane
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
})
afterAll(() => cluster?.[Symbol.asyncDispose]())

const two = revision('2', 'model:2')
const three = revision('3', 'model:3')
const routePath = (namespace: string): string => `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/httproutes/model`
const served = async (place: Place, by: number): Promise<void> => expect([...(await place.traffic())]).toEqual([[by, 100]])

describe('the API server', () => {
  test('restarts in the middle: the rollout goes on and is decided', async () => {
    const place = await openPlace(cluster, 'httproute')
    let restarts = 0
    const onLook = async (): Promise<void> => {
      if (restarts++ === 0) await cluster.restartApiServer(500)
    }
    const {state} = await scripted(await place.open(), two, {onLook})
    expect(state.phase).toBe('promoted')
    await served(place, 1)
  })

  const faults: readonly [string, (method: string, path: string, count: number) => Fault | undefined][] = [
    [
      '429 with a pause',
      (method, _, n) =>
        method !== 'DELETE' && n % 4 === 0 ? {status: 429, reason: 'TooManyRequests', headers: {'retry-after': '0'}} : undefined,
    ],
    ['410 for lists', (_, path, n) => (path.includes('limit=') && n % 2 === 0 ? {status: 410, reason: 'Expired'} : undefined)],
    ['503', (method, _, n) => (method === 'GET' && n % 5 === 0 ? {status: 503, reason: 'ServiceUnavailable'} : undefined)],
    ['409 on writes', (method, _, n) => (method === 'PUT' && (n % 5 === 0 || n % 7 === 0) ? {status: 409, reason: 'Conflict'} : undefined)],
    [
      'answers that are lost after the write was done',
      (method, _, n) => (method === 'PUT' && n % 2 === 0 ? {status: 0, reason: '', after: true} : undefined),
    ],
  ]
  test.each(faults)('answers %s: the rollout goes on and is decided', async (_, choose) => {
    const place = await openPlace(cluster, 'httproute')
    await using proxy = await startFaultProxy(place.connection, choose)
    const api = openKubernetes(proxy.connection)
    const {state} = await scripted(await place.open({api}), two)
    expect(state.phase).toBe('promoted')
    expect(proxy.faults()).toBeGreaterThan(0)
    await served(place, 1)
  })

  test('answers 500 to every write of the weights: nothing moves, and the reason is told', async () => {
    const place = await openPlace(cluster, 'httproute')
    const choose = (method: string, path: string): Fault | undefined =>
      method === 'PUT' && path.includes('httproutes') ? {status: 500, reason: 'InternalError'} : undefined
    await using proxy = await startFaultProxy(place.connection, choose)
    const target = await place.open({api: openKubernetes(proxy.connection)})
    await expect(scripted(target, two)).rejects.toThrow(/500.*InternalError/)
    await served(place, 0)
  })

  test('does not take an image that is not valid (422): the version is rolled back with the server’s words', async () => {
    const place = await openPlace(cluster, 'httproute')
    const {state} = await scripted(await place.open(), revision('2', ''))
    expect(state).toMatchObject({phase: 'rolled-back', analysis: 'fail', reason: expect.stringMatching(/422.*image/)})
    await served(place, 0)
  })
})

test('a webhook that refuses the new version’s Deployment: rolled back with its words', async () => {
  const place = await openPlace(cluster, 'httproute')
  const certificate = await makeCertificate()
  await using webhook = await serveTls(certificate, (request, response) => {
    void readBody(request).then((body) => {
      const {uid} = (JSON.parse(body.toString()) as {request: {uid: string}}).request
      const answer = {uid, allowed: false, status: {message: 'images must come from registry.example', code: 403}}
      sendJson(response, 200, {apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: answer})
    })
  })
  const kind = {apiVersion: 'admissionregistration.k8s.io/v1', kind: 'ValidatingWebhookConfiguration'}
  await cluster.apply({
    ...kind,
    metadata: {name: 'refuse'},
    webhooks: [
      {
        name: 'refuse.example.org',
        clientConfig: {url: `${webhook.url}/`, caBundle: Buffer.from(certificate.cert).toString('base64')},
        rules: [{apiGroups: ['apps'], apiVersions: ['v1'], operations: ['CREATE'], resources: ['deployments']}],
        namespaceSelector: {matchLabels: {'kubernetes.io/metadata.name': place.namespace}},
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
      },
    ],
  })
  try {
    // The server takes up webhooks a moment later.
    const [deployment] = userObjects(place.namespace)
    const trial = {...deployment, metadata: {name: 'trial', namespace: place.namespace}}
    const create = `/apis/apps/v1/namespaces/${place.namespace}/deployments?dryRun=All`
    await waitFor(async () => (await cluster.ask('POST', create, trial)).status === 403)
    const {state} = await scripted(await place.open(), two)
    expect(state).toMatchObject({phase: 'rolled-back', analysis: 'fail'})
    expect(state.reason).toMatch(/denied the request: images must come from registry\.example/)
    await served(place, 0)
  } finally {
    await cluster.ask('DELETE', '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/refuse')
  }
})

test('a Service without endpoints: no rollout begins, and the HTTPRoute stays as it was', async () => {
  const place = await openPlace(cluster, 'httproute')
  const deployment = `/apis/apps/v1/namespaces/${place.namespace}/deployments/model`
  await cluster.ask('DELETE', deployment)
  await waitFor(async () => (await cluster.ask('GET', deployment)).status === 404)
  await cluster.apply(...userObjects(place.namespace, 3, 'model:never-ready').slice(0, 1))
  const before = (await cluster.ask('GET', routePath(place.namespace))).body.spec
  await waitFor(async () => [...(await place.traffic()).values()].every(Number.isNaN))
  const attempt = scripted(await place.open({readySeconds: 3}), two)
  await expect(attempt).rejects.toMatchObject({
    errorClass: 'dependency-failed',
    message: expect.stringMatching(/0 of 1 pods are ready|no ready endpoint/),
  })
  expect((await cluster.ask('GET', routePath(place.namespace))).body.spec).toEqual(before)
})

describe('an HTTPRoute', () => {
  test.each([
    ['a controller', {ownerReferences: [{apiVersion: 'v1', kind: 'Canary', name: 'theirs', uid: 'x', controller: true}]}, 'Canary theirs'],
    ['a label', {labels: {'app.kubernetes.io/managed-by': 'flagger'}}, 'flagger'],
    ['Argo Rollouts', {annotations: {'rollouts.argoproj.io/gatewayapi-canary': 'in-progress'}}, 'Argo Rollouts'],
  ])('that %s claims is left alone', async (_, metadata, owner) => {
    const place = await openPlace(cluster, 'httproute')
    await cluster.apply(userRoute(place.namespace, metadata))
    const attempt = scripted(await place.open(), two)
    await expect(attempt).rejects.toMatchObject({errorClass: 'policy-refused', message: expect.stringContaining(owner)})
    await served(place, 0)
  })

  test('whose weights somebody else changes in the middle: never promoted, the traffic goes back, and who asks is told', async () => {
    const place = await openPlace(cluster, 'httproute')
    const onLook = async (): Promise<void> => {
      const {body} = await cluster.ask('GET', routePath(place.namespace))
      body.spec.rules[0].backendRefs[0].weight = 1
      await cluster.ask('PUT', routePath(place.namespace), body)
    }
    const attempt = scripted(await place.open(), two, {onLook})
    await expect(attempt).rejects.toMatchObject({errorClass: 'policy-refused', message: expect.stringContaining('somebody else changed')})
    await served(place, 0)
  })

  test('that other controllers annotate all the time is no reason to stop', async () => {
    const place = await openPlace(cluster, 'httproute')
    let over = false
    const annotate = async (): Promise<void> => {
      for (let count = 0; !over; count++) {
        const patch = {metadata: {annotations: {'example.org/count': String(count)}}}
        await cluster.ask('PATCH', routePath(place.namespace), patch, 'application/merge-patch+json')
      }
    }
    const annotating = annotate()
    const {state} = await scripted(await place.open(), two).finally(() => {
      over = true
    })
    await annotating
    expect(state.phase).toBe('promoted')
    await served(place, 1)
  })

  test('that names no Service of ours is an input error', async () => {
    const place = await openPlace(cluster, 'httproute')
    const route = userRoute(place.namespace)
    await cluster.apply({...route, spec: {rules: [{backendRefs: [{name: 'other', port: 80}]}]}})
    await expect(scripted(await place.open(), two)).rejects.toMatchObject({errorClass: 'input-error'})
  })
})

test('what dead runs left behind one Service is gone before requests are shared, so that it gets none', async () => {
  const place = await openPlace(cluster, 'replicas')
  await scripted(await place.open(), two)
  await scripted(await place.open(), three)
  // Both died between their last write and the removal of what they replaced.
  const deployment = `/apis/apps/v1/namespaces/${place.namespace}/deployments/model`
  const {body} = await cluster.ask('GET', deployment)
  body.spec.replicas = 3
  await cluster.ask('PUT', deployment, body)
  const own = {'modelflight.dev/rollout': 'model', 'modelflight.dev/instance': '1'}
  const template = {...body.spec.template, metadata: {labels: {app: 'model', track: 'left', ...own}}}
  const metadata = {name: 'model-1', namespace: place.namespace, labels: own}
  await cluster.apply({apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: {replicas: 2, selector: {matchLabels: own}, template}})
  const ready = async (path: string, count: number) => ((await cluster.ask('GET', path)).body.status?.readyReplicas ?? 0) === count
  await waitFor(async () => (await ready(deployment, 3)) && (await ready(`${deployment}-1`, 2)), {timeout: 120_000})
  const seen: (readonly number[])[] = []
  const onLook = async (): Promise<void> => void seen.push([...(await place.traffic()).keys()])
  const {state} = await scripted(await place.open(), revision('4', 'model:4'), {onLook})
  expect(seen).toEqual([
    [2, 3],
    [2, 3],
  ])
  expect(state.phase).toBe('promoted')
  expect(await place.running()).toEqual([3])
})

describe.each(['httproute', 'replicas'] as const)('several runs (%s)', (method) => {
  test('at once: one holds the rollout, the other is told, and one version serves at the end', async () => {
    const place = await openPlace(cluster, method)
    const runs = [two, three].map(
      async (wanted, index) => await scripted(await place.open(), wanted, {owner: {run: String(index), attempt: 1}}),
    )
    const ends = await Promise.allSettled(runs)
    const lost = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as Error] : []))
    for (const reason of lost) expect(reason.message).toMatch(/another run|other runs|gone|scales/)
    expect(lost.length).toBeLessThan(2)
    const {state} = await scripted(await place.open(), three)
    expect(['promoted', 'rolled-back']).toContain(state.phase)
    const shares = [...(await place.traffic())]
    expect(shares).toEqual([[state.stable?.id, 100]])
  })

  test('a new revision in the middle: the old one is rolled back first, then the new one is tried', async () => {
    const place = await openPlace(cluster, method)
    let second: Promise<unknown> | undefined
    const first = scripted(await place.open(), two, {
      onLook: async () => {
        second ??= scripted(await place.open(), three, {owner: {run: 'b', attempt: 1}})
        await second
      },
    })
    await expect(first).rejects.toMatchObject({errorClass: 'dependency-failed', message: expect.stringContaining('another run')})
    expect(await second).toMatchObject({state: {phase: 'promoted', stable: {version: '3'}}})
    expect((await place.running()).length).toBe(1)
  })
})
