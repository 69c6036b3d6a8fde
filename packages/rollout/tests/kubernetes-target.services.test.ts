import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {planOf} from '../src/strategies.ts'
import {openPlace, revision, underTest} from './kubernetes/cluster.ts'
import {scripted, targetContract} from './target-contract.ts'

let cluster: ControlPlane
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
})
afterAll(() => cluster?.[Symbol.asyncDispose]())

targetContract('Gateway API weights', () => underTest(cluster, 'httproute'))
targetContract('pods behind one Service', () => underTest(cluster, 'replicas'))

const two = revision('2', 'model:2')
const shadow = planOf('shadow', [], {onInconclusive: 'rollback'})
const routePath = (namespace: string): string => `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/httproutes/model`

test('shadow: the new version gets a copy of every request and no answer of it is used, until it takes over', async () => {
  const place = await openPlace(cluster, 'httproute')
  const rules: unknown[] = []
  const onLook = async (): Promise<void> => {
    rules.push((await cluster.ask('GET', routePath(place.namespace))).body.spec.rules[0])
    expect([...(await place.traffic())]).toEqual([[0, 100]])
  }
  const {state} = await scripted(await place.open(), two, {plan: shadow, onLook})
  expect(rules).toMatchObject([{filters: [{type: 'RequestMirror', requestMirror: {backendRef: {name: 'model-1', port: 80}}}]}])
  expect(state.phase).toBe('promoted')
  expect((await cluster.ask('GET', routePath(place.namespace))).body.spec.rules[0].filters).toBeUndefined()
  expect([...(await place.traffic())]).toEqual([[1, 100]])
})

test('shadow behind one Service is refused: it can’t mirror', async () => {
  const place = await openPlace(cluster, 'replicas')
  const attempt = scripted(await place.open(), two, {plan: shadow})
  await expect(attempt).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining('mirror')})
  expect([...(await place.traffic())]).toEqual([[0, 100]])
})

test('shadow: a mirror that somebody else takes out, or points elsewhere, is noticed when the share is read back, and the rollout ends there', async () => {
  for (const meddle of ['take out', 'point elsewhere'] as const) {
    const place = await openPlace(cluster, 'httproute')
    const target = await place.open()
    const onLook = async (): Promise<void> => {
      await target.share({...two, id: 1})
      const {body} = await cluster.ask('GET', routePath(place.namespace))
      const [rule] = body.spec.rules
      if (meddle === 'take out') rule.filters = undefined
      else rule.filters[0].requestMirror.backendRef.name = 'model-0'
      expect((await cluster.ask('PUT', routePath(place.namespace), body)).status).toBe(200)
      await target.share({...two, id: 1})
    }
    await expect(scripted(target, two, {plan: shadow, onLook})).rejects.toMatchObject({
      errorClass: expect.stringMatching(/policy-refused|dependency-failed/),
      message: expect.stringContaining('a copy to model-1'),
    })
    expect([...(await place.traffic())]).toEqual([[0, 100]])
    expect((await cluster.ask('GET', routePath(place.namespace))).body.spec.rules[0].filters).toBeUndefined()
  }
})

test('a gateway that does not accept the route is heard when the share is read back', async () => {
  const place = await openPlace(cluster, 'httproute')
  const target = await place.open()
  const onLook = async (): Promise<void> => {
    const {body} = await cluster.ask('GET', routePath(place.namespace))
    const time = {lastTransitionTime: '2026-01-01T00:00:00Z', observedGeneration: body.metadata.generation}
    const condition = {type: 'Accepted', status: 'False', reason: 'UnsupportedValue', message: 'weights are not supported', ...time}
    body.status = {parents: [{parentRef: {name: 'gateway'}, controllerName: 'example.org/gateway', conditions: [condition]}]}
    const {status} = await cluster.ask('PUT', `${routePath(place.namespace)}/status`, body)
    expect(status).toBe(200)
    await target.share({...two, id: 1})
  }
  const attempt = scripted(target, two, {onLook})
  await expect(attempt).rejects.toMatchObject({
    errorClass: 'dependency-failed',
    message: expect.stringContaining('weights are not supported'),
  })
  expect([...(await place.traffic())]).toEqual([[0, 100]])
})

test.each([
  [1, [34, 50]],
  [3, [25, 40]],
  [10, [10, 20, 50]],
])('with %i pods behind one Service the share is the nearest that the surge allows', async (replicas, steps) => {
  const place = await openPlace(cluster, 'replicas', replicas)
  const plan = {steps, onInconclusive: 'rollback'} as const
  const seen: number[] = []
  const target = await place.open()
  const {state} = await scripted(target, two, {
    plan,
    onLook: async () => {
      seen.push((await place.traffic()).get(1) ?? 0)
    },
  })
  expect(state.phase).toBe('promoted')
  // One pod beside one is half at best; otherwise at most half as many pods again bring the share near the plan.
  for (const [index, share] of seen.entries()) expect(Math.abs(share - (steps[index] ?? 0))).toBeLessThanOrEqual(replicas === 1 ? 16 : 5)
  expect(await place.running()).toEqual([1])
})
