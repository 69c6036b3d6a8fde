import {get} from 'node:http'
import {type AddressInfo, connect, createServer} from 'node:net'
import {type Haproxy, type HaproxyOptions, startHaproxy} from '@modelflight/testing/haproxy'
import {serve} from '@modelflight/testing/servers'
import {ensureHaproxy} from '@modelflight/tools/tools/haproxy'
import {afterEach, expect, test} from 'vitest'
import {openHaproxySplitter} from '../src/haproxy/splitter.ts'
import type {Splitter} from '../src/splitter.ts'
import {planOf} from '../src/strategies.ts'
import {first, localUnderTest, openLocalPlace, shares} from './local/place.ts'
import {scripted, targetContract} from './target-contract.ts'

const started: Haproxy[] = []
afterEach(async () => {
  for (const one of started.splice(0)) await one[Symbol.asyncDispose]()
})

async function open(options: HaproxyOptions = {}): Promise<{haproxy: Haproxy; splitter: Splitter}> {
  const haproxy = await startHaproxy(await ensureHaproxy(), options)
  started.push(haproxy)
  return {haproxy, splitter: openHaproxySplitter(haproxy)}
}

/** What an administrator types. */
const type = (haproxy: Haproxy, line: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(haproxy.socket)
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
    socket.end(`${line}\n`)
  })

/** A version that says what it is asked to. */
const version = () =>
  serve((request, response) => {
    if (request.url === '/cut') request.socket.destroy()
    else response.writeHead(request.url === '/bad' ? 503 : 200).end('{}')
  })
const portOf = ({url}: {readonly url: string}): number => Number(new URL(url).port)

targetContract('model servers behind HAProxy', () => localUnderTest(async () => (await open()).splitter))

test.each([[[1, 99]], [[12.5, 87.5]], [[33, 67]], [[5, 5, 90]]])(
  '10,000 requests are shared as %j says, within one percentage point',
  async (percents) => {
    const {splitter} = await open()
    await using one = await version()
    const routes = percents.map((percent, id) => ({id, port: portOf(one), percent}))
    await splitter.route(routes)
    const found = await shares(splitter.url, 10_000)
    for (const {id, percent} of routes) expect(Math.abs((found.get(id) ?? 0) - percent)).toBeLessThanOrEqual(1)
    for (const {id} of routes) expect((await splitter.counts(id)).requests).toBe(Math.round(100 * (found.get(id) ?? 0)))
  },
)

test('its counts are those of each version: answers, bad statuses and lost ones; they stay when the version is removed', async () => {
  const {splitter} = await open()
  await using sound = await version()
  await splitter.route([{id: 3, port: portOf(sound), percent: 100}])
  // On a client's connection that was used before, HAProxy takes the cut for the end of an idle one, and counts nothing: the client asks again.
  const status = await new Promise((resolve) => get(`${splitter.url}/cut`, {agent: false}, (answer) => resolve(answer.statusCode)))
  expect(status).toBe(502)
  for (const path of ['/', '/', '/bad']) await fetch(`${splitter.url}${path}`).then((answer) => answer.text())
  expect(await splitter.counts(3)).toMatchObject({requests: 4, errors: 2, latencyP95: undefined})
  await splitter.route([{id: 4, port: portOf(sound), percent: 100}])
  expect(await splitter.counts(3)).toMatchObject({requests: 4, errors: 2})
  expect(await splitter.counts(9)).toMatchObject({requests: 0})
  expect(await type((await open()).haproxy, 'show servers state model')).not.toContain(' v3 ')
})

test('a version that takes no connection has lost the request, and another answers its sender', async () => {
  const {splitter} = await open()
  await using sound = await version()
  const gone = await version()
  await splitter.route([
    {id: 0, port: portOf(sound), percent: 50},
    {id: 1, port: portOf(gone), percent: 50},
  ])
  await gone.close()
  const statuses = await Promise.all(Array.from({length: 20}, () => fetch(splitter.url).then(({status}) => status)))
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect((await splitter.counts(1)).errors).toBeGreaterThan(0)
  expect((await splitter.counts(0)).errors).toBe(0)
})

test('a backend whose algorithm does not obey weights is noticed', async () => {
  const {splitter} = await open({balance: 'source'})
  await using one = await version()
  await expect(splitter.route([{id: 0, port: portOf(one), percent: 100}])).rejects.toMatchObject({
    errorClass: 'dependency-failed',
    message: expect.stringMatching(/does not split the requests as asked: v0 is not ready.*dynamic/s),
  })
})

test('a weight that did not arrive is noticed when it is read back', async () => {
  const {haproxy} = await open()
  await using one = await version()
  // An admin socket behind a relay that loses the weight of v1.
  const relay = createServer({allowHalfOpen: true}, (near) => {
    const far = connect(haproxy.socket)
    near.on('data', (chunk: Buffer) => far.write(chunk.toString().replace(/set server model\/v1 weight \d+;?/, '')))
    near.on('end', () => far.end())
    far.pipe(near)
  })
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve))
  const socket = `127.0.0.1:${(relay.address() as AddressInfo).port}`
  const splitter = openHaproxySplitter({...haproxy, socket})
  const routes = [75, 25].map((percent, id) => ({id, port: portOf(one), percent}))
  await expect(splitter.route(routes)).rejects.toMatchObject({
    errorClass: 'dependency-failed',
    message: expect.stringContaining('v1 has weight 0, not 1'),
  })
  relay.close()
})

test('a socket that may only look is noticed', async () => {
  const {splitter} = await open({level: 'user'})
  await using one = await version()
  await expect(splitter.route([{id: 0, port: portOf(one), percent: 100}])).rejects.toMatchObject({
    errorClass: 'dependency-failed',
    message: expect.stringContaining('Permission denied'),
  })
})

test('a weight that somebody else set, and a server that they drained, are put right by the next change', async () => {
  const {haproxy, splitter} = await open()
  await using one = await version()
  const routes = [
    {id: 0, port: portOf(one), percent: 90},
    {id: 1, port: portOf(one), percent: 10},
  ]
  await splitter.route(routes)
  await type(haproxy, 'set server model/v1 weight 200')
  await type(haproxy, 'set server model/v0 state drain')
  await splitter.route(routes)
  expect([...(await shares(splitter.url, 200))].sort(([a], [b]) => a - b)).toEqual([
    [0, 90],
    [1, 10],
  ])
})

test('HAProxy that is gone is a failed dependency: the rollout says so, and nothing is promoted', async () => {
  const {haproxy, splitter} = await open()
  await using place = await openLocalPlace()
  await using target = await place.open({splitter})
  await target.start(first)
  const revision = {version: '2', digest: 'sha256:2'}
  const onLook = async (): Promise<void> => await haproxy[Symbol.asyncDispose]()
  await expect(scripted(target, revision, {onLook})).rejects.toMatchObject({
    errorClass: 'dependency-failed',
    message: expect.stringContaining('HAProxy does not answer'),
  })
  expect((await target.read()).state).toMatchObject({phase: 'rolling-back', weight: 0})
})

test('shadow is refused before anything starts: it can’t mirror', async () => {
  const {splitter} = await open()
  await using place = await openLocalPlace()
  await using target = await place.open({splitter})
  await target.start(first)
  const plan = planOf('shadow', [], {onInconclusive: 'rollback'})
  await expect(scripted(target, {version: '2', digest: 'sha256:2'}, {plan})).rejects.toMatchObject({
    errorClass: 'input-error',
    message: expect.stringContaining('can’t mirror'),
  })
  expect(target.runs(1)).toBe(false)
})
