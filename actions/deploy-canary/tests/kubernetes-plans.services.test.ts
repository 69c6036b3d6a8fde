import {renderTerminal} from '@modelflight/report/terminal'
import {type GithubApi, startGithubApi} from '@modelflight/testing/github-api'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {sendJson, serve, waitFor} from '@modelflight/testing/servers'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {openSite, type Site} from './site.ts'

let cluster: ControlPlane
let api: GithubApi
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
  api = await startGithubApi()
})
afterAll(async () => {
  await api?.close()
  await cluster?.[Symbol.asyncDispose]()
})

const deployments = async ({namespace}: Site): Promise<readonly (readonly [string, number])[]> => {
  const {body} = await cluster.ask('GET', `/apis/apps/v1/namespaces/${namespace}/deployments`)
  const items = body.items as {metadata: {name: string}; spec: {replicas: number}}[]
  return items.map(({metadata, spec}) => [metadata.name, spec.replicas] as const)
}
const statuses = (id: unknown): readonly unknown[] =>
  api.state.deploymentStatuses.filter(({parent}) => parent === String(id)).map(({body}) => body['state'])

test('within the rollback window one call brings back what served; Deployment, registry and cluster agree; reconcile closes the window', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  const promoted = await site.deploy({strategy: 'blue-green', 'rollback-window': 3_600, image: 'flights:2'})
  expect(promoted.outputs).toMatchObject({decision: 'promoted', weight: 100})
  expect(await site.weights()).toEqual([['flights-1', 10_000]])
  // Blue is kept at its strength.
  expect(await deployments(site)).toEqual([
    ['flights', 2],
    ['flights-1', 2],
  ])
  expect(await site.champion()).toBe('2')
  const early = await site.deploy({mode: 'reconcile'})
  expect(early.outputs).toMatchObject({decision: 'unchanged'})

  const back = await site.deploy({mode: 'abort', image: 'flights:2'})
  expect(back.outputs).toMatchObject({decision: 'rolled-back', weight: 0, version: '2', 'previous-version': '1'})
  expect(back.verdict.status).toBe('fail')
  expect(await site.weights()).toEqual([['flights-0', 10_000]])
  expect(await deployments(site)).toEqual([['flights', 2]])
  expect(await site.champion()).toBe('1')
  expect(statuses(back.outputs['deployment-id']).at(-1)).toBe('failure')
  expect((await site.deploy({image: 'flights:2'})).outputs.reason).toContain('rolled back before')

  const again = await site.deploy({retry: true, 'rollback-window': 0.001, image: 'flights:2'})
  expect(again.outputs.decision).toBe('promoted')
  expect((await deployments(site)).find(([name]) => name === 'flights')).toEqual(['flights', 2])
  await site.deploy({mode: 'reconcile', image: 'flights:2'})
  await waitFor(async () => (await deployments(site)).some(([name, replicas]) => name === 'flights' && replicas === 0))
  api.assertLawful()
})

test('an abort after the window says that there is nothing to go back to', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  await site.deploy({image: 'flights:2'})
  const {outputs} = await site.deploy({mode: 'abort', image: 'flights:2'})
  expect(outputs).toMatchObject({decision: 'unchanged', weight: 100})
  expect(await site.champion()).toBe('2')
})

test('beside a second set of what serves: its name is asked for, it gets what the canary gets, and it is gone at the end', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  const asked: string[] = []
  const splits: unknown[] = []
  await using counts = await serve((request, response) => {
    void (async () => {
      asked.push(request.url ?? '')
      splits.push(await site.weights())
      sendJson(response, 200, {stable: {requests: 5_000, errors: 50}, canary: {requests: 5_000, errors: 50}})
    })()
  })
  const {outputs} = await site.deploy({
    baseline: 'concurrent',
    'metrics-url': `${counts.url}/?old={stable}&new={canary}`,
    image: 'flights:2',
  })
  expect(outputs.decision).toBe('promoted')
  expect(asked[0]).toBe('/?old=flights-1&new=flights-2')
  expect(splits[0]).toEqual([
    ['flights-2', 2_500],
    ['flights-1', 2_500],
    ['flights-0', 5_000],
  ])
  expect(await site.weights()).toEqual([['flights-2', 10_000]])
  expect((await deployments(site)).map(([name]) => name)).toEqual(['flights', 'flights-2'])
})

test('a plan says what would be written and what each decision needs, and writes nothing', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  const before = await cluster.ask('GET', `/apis/gateway.networking.k8s.io/v1/namespaces/${site.namespace}/httproutes/flights`)
  const result = await site.deploy({image: 'flights:2', 'rollback-window': 600}, {plan: true})
  const {changes} = result.details as {changes: readonly string[]}
  expect(changes).toEqual([
    `+ Deployment ${site.namespace}/flights-1: image flights:2, MODEL_URI=models:/flights/2`,
    `+ Service ${site.namespace}/flights-1`,
    `~ HTTPRoute ${site.namespace}/flights: flights-1 25 %, flights-0 75 %`,
    `~ HTTPRoute ${site.namespace}/flights: flights-1 50 %, flights-0 50 %`,
    `~ HTTPRoute ${site.namespace}/flights: flights-1 100 %`,
    `- Deployment ${site.namespace}/flights: scaled to 0 after 10 minutes`,
  ])
  const text = renderTerminal(result.section)
  expect(text).toMatch(/promoted after/)
  expect(text).toMatch(/The whole rollout takes at least/)
  const after = await cluster.ask('GET', `/apis/gateway.networking.k8s.io/v1/namespaces/${site.namespace}/httproutes/flights`)
  expect(after.body).toEqual(before.body)
  expect(await deployments(site)).toEqual([['flights', 2]])
})

test('what is still open is extended once when asked for, then goes back', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  let requests = 0
  await using counts = await serve((_request, response) => {
    requests += 500
    const arm = {requests, errors: Math.round(requests * 0.05)}
    sendJson(response, 200, {stable: arm, canary: arm})
  })
  const undecided = {'metrics-url': `${counts.url}/`, 'max-error-rate-increase': 0, 'max-requests': 1_000, image: 'flights:2'} as const
  const {outputs, verdict} = await site.deploy({...undecided, 'on-inconclusive-rollout': 'extend'})
  expect(verdict.status).toBe('inconclusive')
  expect(outputs.reason).toContain('undecided after 2000 requests')
  expect(await site.weights()).toEqual([['flights-0', 10_000]])
})

test('endpoints that vanish in the middle are no place for requests: the traffic goes back, with the reason', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  await site.deploy({mode: 'tick', image: 'flights:2'})
  expect(await site.weights()).toContainEqual(['flights-1', 2_500])
  const service = `/api/v1/namespaces/${site.namespace}/services/flights-1`
  const {body} = await cluster.ask('GET', service)
  body.spec.selector = {app: 'nobody'}
  await cluster.ask('PUT', service, body)
  const attempt = site.deploy({mode: 'tick', image: 'flights:2', 'ready-timeout': 4})
  const outcome = await attempt.then(
    ({outputs}) => String(outputs.reason),
    (error: unknown) => String(error),
  )
  expect(outcome).toMatch(/no ready endpoint|sends it none/)
  expect(await site.weights()).toEqual([['flights-0', 10_000]])
  expect(await site.champion()).toBe('1')
})

test('an address of counts that a file names may not lead inside: the traffic goes back, and nothing is promoted', async () => {
  await using site = await openSite(cluster, api)
  await site.workshop.register({threshold: 50.5})
  let asked = 0
  await using inside = await serve((_request, response) => {
    asked++
    sendJson(response, 200, {stable: {requests: 5_000, errors: 50}, canary: {requests: 5_000, errors: 50}})
  })
  const hosts = [
    inside.url,
    inside.url.replace('127.0.0.1', '2130706433'),
    'http://169.254.169.254/latest',
    'file:///etc/passwd',
    'https://a.example@127.0.0.1/',
  ]
  for (const url of hosts) {
    const attempt = site.deploy({'metrics-url': {url, trusted: false}, image: 'flights:2'})
    await expect(attempt, url).rejects.toMatchObject({errorClass: expect.stringMatching(/policy-refused|input-error/)})
    expect(await site.weights()).toEqual([['flights-0', 10_000]])
  }
  expect(asked).toBe(0)
  expect(await site.champion()).toBe('1')
})

test('run refuses a rollback window on this machine, where nothing is kept', async () => {
  await using site = await openSite(cluster, api)
  const {workshop} = site
  await expect(run({...workshop.inputs, 'rollback-window': 60}, workshop.context)).rejects.toMatchObject({errorClass: 'input-error'})
})
