import {request as httpRequest} from 'node:http'
import {setTimeout as sleep} from 'node:timers/promises'
import {type DockerRegistry, startDockerRegistry} from '@modelflight/testing/docker-registry'
import {readBody, serve} from '@modelflight/testing/servers'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {makeTrial} from './registries.ts'

let server: DockerRegistry
beforeAll(async () => {
  server = await startDockerRegistry(await ensureDockerRegistry())
})
afterAll(() => server[Symbol.asyncDispose]())

/** What becomes of a request that matches. */
type Fault = 'error after it was done' | 'cut after it was done' | 'error before' | 'too many requests' | 'expired' | 'slow' | 'disk full'

/** Passes everything on to the registry; the first requests of this method whose path matches meet the fault. */
async function faulty(method: string, path: RegExp, fault: Fault, times: number) {
  let hits = 0
  const proxy = await serve((incoming, outgoing) => {
    void (async () => {
      const body = await readBody(incoming)
      const meets = incoming.method === method && path.test(incoming.url ?? '') && hits < times
      if (meets) hits++
      if (meets && fault === 'expired') return void outgoing.writeHead(401, {'www-authenticate': 'Basic realm="x"'}).end('{}')
      if (meets && fault === 'too many requests') return void outgoing.writeHead(429, {'retry-after': '0'}).end('{}')
      if (meets && fault === 'error before') return void outgoing.writeHead(503).end('unavailable')
      if (meets && fault === 'disk full')
        return void outgoing.writeHead(507).end('{"errors":[{"code":"UNKNOWN","message":"no space left on device"}]}')
      if (meets && fault === 'slow') await sleep(3_000)
      const headers = {...incoming.headers, 'content-length': String(body.byteLength)}
      const onward = httpRequest(
        `http://${server.host}${incoming.url ?? ''}`,
        {method: incoming.method, headers, agent: false},
        (answer) => {
          void (async () => {
            const content = await readBody(answer)
            if (meets && fault === 'cut after it was done') return void incoming.socket.destroy()
            if (meets && fault === 'error after it was done') return void outgoing.writeHead(502).end('bad gateway')
            outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(content)
          })()
        },
      )
      onward.end(body)
    })()
  })
  return {proxy, hits: () => hits}
}

let count = 0
const context = {workingDirectory: '/', signal: new AbortController().signal}
const opened = (url: string, place: string) => () => openRegistry(`oci://${new URL(url).host}/${place}`, context)

describe('an OCI registry behind a faulty proxy', () => {
  test.each<[string, RegExp, Fault]>([
    ['POST', /blobs\/uploads/, 'error after it was done'],
    ['POST', /blobs\/uploads/, 'cut after it was done'],
    ['POST', /blobs\/uploads/, 'too many requests'],
    ['PUT', /blobs\/uploads/, 'error before'],
    ['PUT', /blobs\/uploads/, 'error after it was done'],
    ['PUT', /blobs\/uploads/, 'cut after it was done'],
    ['PUT', /manifests\/sha256:/, 'cut after it was done'],
    ['PUT', /manifests\/sha256-/, 'error after it was done'],
    ['PUT', /manifests\/1$/, 'error after it was done'],
    ['PUT', /manifests\/1$/, 'cut after it was done'],
    ['PUT', /manifests\/1$/, 'slow'],
    ['PUT', /manifests\/champion$/, 'error after it was done'],
    ['PUT', /manifests\/champion$/, 'too many requests'],
    ['GET', /manifests\/1$/, 'cut after it was done'],
    ['GET', /tags\/list/, 'error before'],
    ['HEAD', /blobs/, 'error before'],
  ])('%s %s with "%s" makes exactly one version, and its alias', async (method, path, fault) => {
    const {proxy, hits} = await faulty(method, path, fault, 1)
    await using _proxy = proxy
    const place = `faulty${++count}`
    await using trial = await makeTrial(opened(proxy.url, place))
    const metrics = await trial.write('e/metrics.json', '{}')
    const model = await trial.model('one', {evidence: {metrics, predictions: undefined, profile: undefined, records: []}})
    expect((await trial.registry.register(model)).version.version).toBe('1')
    expect(await trial.registry.setAlias('flights', 'champion', '1', {expected: undefined})).toMatchObject({kind: 'moved'})
    expect(hits()).toBe(1)
    const direct = await opened(`http://${server.host}`, place)()
    expect((await direct.versions('flights')).map(({digest, aliases}) => ({digest, aliases}))).toEqual([
      {digest: model.digest, aliases: ['champion']},
    ])
  })

  test.each<[string, RegExp, Fault, RegExp]>([
    ['PUT', /blobs\/uploads/, 'disk full', /507/],
    ['PUT', /manifests\/1$/, 'disk full', /507/],
    ['POST', /blobs\/uploads/, 'expired', /OCI_USERNAME/],
    ['PUT', /manifests\/1$/, 'expired', /OCI_USERNAME/],
    ['GET', /tags\/list/, 'expired', /OCI_USERNAME/],
  ])(
    '%s %s that is "%s" for good is an error that says so, leaves no version, and the next run makes it',
    async (method, path, fault, said) => {
      const {proxy} = await faulty(method, path, fault, 1_000)
      await using _proxy = proxy
      const place = `faulty${++count}`
      await using trial = await makeTrial(opened(proxy.url, place))
      const model = await trial.model('one')
      const error = await trial.registry.register(model).catch((reason: unknown) => reason)
      expect(error).toMatchObject({errorClass: 'dependency-failed'})
      expect(`${String(error)} ${JSON.stringify(error)}`).toMatch(said)
      const direct = await opened(`http://${server.host}`, place)()
      expect(await direct.versions('flights')).toEqual([])
      expect((await direct.register(model)).version.version).toBe('1')
    },
  )

  test('a registry that is not there is a dependency that failed', async () => {
    const registry = await openRegistry('oci://127.0.0.1:1/m', context)
    await expect(registry.versions('flights')).rejects.toMatchObject({errorClass: 'dependency-failed'})
  })
})
