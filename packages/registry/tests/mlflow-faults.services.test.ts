import {request as httpRequest} from 'node:http'
import {setTimeout as sleep} from 'node:timers/promises'
import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {readBody, serve} from '@modelflight/testing/servers'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {makeTrial} from './registries.ts'

let server: MlflowServer
beforeAll(async () => {
  server = await startMlflow(await ensureMlflow())
})
afterAll(() => server[Symbol.asyncDispose]())

/** What becomes of a request that matches: it is done, and then the answer is an error, a web page, or none at all. */
type Fault = 'error after it was done' | 'cut after it was done' | 'web page' | 'too many requests' | 'expired' | 'slow' | 'disk full'

/** Passes everything on to the server; the first requests whose path ends with `path` meet the fault. */
async function faulty(path: string, fault: Fault, times: number) {
  let hits = 0
  const proxy = await serve((incoming, outgoing) => {
    void (async () => {
      const body = await readBody(incoming)
      const meets = new URL(incoming.url ?? '', server.url).pathname.endsWith(path) && incoming.method !== 'GET' && hits < times
      if (meets) hits++
      if (meets && fault === 'web page') return void outgoing.writeHead(200, {'content-type': 'text/html'}).end('<html>Log in</html>')
      if (meets && fault === 'expired') return void outgoing.writeHead(401).end('{}')
      if (meets && fault === 'too many requests') return void outgoing.writeHead(429, {'retry-after': '0'}).end('{}')
      if (meets && fault === 'disk full')
        return void outgoing.writeHead(507).end('{"error_code": "INTERNAL_ERROR", "message": "No space left on device"}')
      if (meets && fault === 'slow') await sleep(3_000)
      const headers = {...incoming.headers, 'content-length': String(body.byteLength)}
      const onward = httpRequest(`${server.url}${incoming.url ?? ''}`, {method: incoming.method, headers, agent: false}, (answer) => {
        void (async () => {
          const content = await readBody(answer)
          if (meets && fault === 'cut after it was done') return void incoming.socket.destroy()
          if (meets && fault !== 'slow') return void outgoing.writeHead(502).end('bad gateway')
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(content)
        })()
      })
      onward.end(body)
    })()
  })
  return {proxy, hits: () => hits}
}

let count = 0
const context = {workingDirectory: '/', signal: new AbortController().signal}

describe('MLflow behind a faulty proxy', () => {
  test.each<[string, Fault]>([
    ['/model-versions/create', 'error after it was done'],
    ['/model-versions/create', 'cut after it was done'],
    ['/model-versions/create', 'too many requests'],
    ['/registered-models/create', 'error after it was done'],
    ['/experiments/create', 'cut after it was done'],
    ['/registered-models/alias', 'error after it was done'],
    ['/runs/log-parameter', 'cut after it was done'],
    ['/model.json', 'error after it was done'],
    ['/model-versions/create', 'slow'],
    ['/model.json', 'slow'],
  ])('%s with "%s" makes exactly one version, and its alias', async (path, fault) => {
    const {proxy, hits} = await faulty(path, fault, 1)
    await using _proxy = proxy
    const name = `faulty-${++count}`
    await using trial = await makeTrial(() => openRegistry(`mlflow:${proxy.url}`, context))
    const model = await trial.model('one', {name})
    const {version} = await trial.registry.register(model)
    expect(version.version).toBe('1')
    expect(await trial.registry.setAlias(name, 'champion', '1', {expected: undefined})).toMatchObject({kind: 'moved'})
    expect(hits()).toBe(1)
    const direct = await openRegistry(`mlflow:${server.url}`, context)
    expect((await direct.versions(name)).map(({digest, aliases}) => ({digest, aliases}))).toEqual([
      {digest: model.digest, aliases: ['champion']},
    ])
  })

  test('a login page instead of MLflow is an error that says so, and leaves no version', async () => {
    const {proxy} = await faulty('/model-versions/create', 'web page', 100)
    await using _proxy = proxy
    const name = `faulty-${++count}`
    await using trial = await makeTrial(() => openRegistry(`mlflow:${proxy.url}`, context))
    await expect(trial.registry.register(await trial.model('one', {name}))).rejects.toThrow(/web page/)
    const direct = await openRegistry(`mlflow:${server.url}`, context)
    expect(await direct.versions(name)).toEqual([])
    expect((await direct.register(await trial.model('one', {name}))).created).toBe(true)
  })

  test.each(['/runs/log-parameter', '/model-versions/create', '/model.json'])(
    'a token that expires in the middle, at %s, is an error that says which credentials to set, and leaves no version',
    async (path) => {
      const {proxy} = await faulty(path, 'expired', 100)
      await using _proxy = proxy
      const name = `faulty-${++count}`
      await using trial = await makeTrial(() => openRegistry(`mlflow:${proxy.url}`, context))
      const model = await trial.model('one', {name})
      const expected = {errorClass: 'dependency-failed', hint: expect.stringMatching(/MLFLOW_TRACKING_TOKEN/)}
      await expect(trial.registry.register(model)).rejects.toMatchObject(expected)
      const direct = await openRegistry(`mlflow:${server.url}`, context)
      expect(await direct.versions(name)).toEqual([])
    },
  )

  test.each(['/model-versions/create', '/model.json', '/runs/create'])(
    'a disk that is full on the server, at %s, is said, and leaves no version',
    async (path) => {
      const {proxy} = await faulty(path, 'disk full', 100)
      await using _proxy = proxy
      const name = `faulty-${++count}`
      await using trial = await makeTrial(() => openRegistry(`mlflow:${proxy.url}`, context))
      const model = await trial.model('one', {name})
      await expect(trial.registry.register(model)).rejects.toMatchObject({
        errorClass: 'dependency-failed',
        message: expect.stringMatching(/507/),
      })
      const direct = await openRegistry(`mlflow:${server.url}`, context)
      expect(await direct.versions(name)).toEqual([])
      expect((await direct.register(model)).version.version).toBe('1')
    },
  )

  test('a lock whose holder died is taken over', async () => {
    const name = `faulty-${++count}`
    await using trial = await makeTrial(() => openRegistry(`mlflow:${server.url}`, context))
    await trial.registry.register(await trial.model('one', {name}))
    const held = await server.python(
      `
import json, sys, mlflow
client = mlflow.MlflowClient()
ledger = client.get_registered_model(sys.argv[1]).tags['modelflight.ledger']
turns = [int(key.split('.')[1]) for key in client.get_run(ledger).data.params if key.startswith('lock.')]
client.log_param(ledger, f'lock.{max(turns) + 1}', 'a process that died')
print(json.dumps(max(turns) + 1))
`,
      name,
    )
    expect(held).toBe(2)
    const started = performance.now()
    expect((await trial.registry.register(await trial.model('two', {name}))).version.version).toBe('2')
    expect(performance.now() - started).toBeGreaterThan(20_000)
  })
})
