import type {IncomingMessage, ServerResponse} from 'node:http'
import {gzipSync} from 'node:zlib'
import {readBody, serve} from '@modelflight/testing/servers'
import {describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {parseReference} from '../src/reference.ts'
import {makeTrial} from './registries.ts'

/** What a server may answer that is not the server, or that means harm. */
const answers: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => unknown>> = {
  nothing: (response) => response.end(),
  'no content': (response) => response.writeHead(204).end(),
  null: (response) => json(response, 'null'),
  'a list': (response) => json(response, '[]'),
  'a text': (response) => json(response, '"models"'),
  'an object of other things': (response) => json(response, '{"tags": {"1": "x"}, "registered_model": [], "model_versions": "none"}'),
  'half an object': (response) => json(response, '{"tags": ["1"], "registered_model": {'),
  'numbers that JSON has not': (response) => json(response, '{"tags": [NaN], "registered_model": NaN}'),
  'a prototype': (response) => json(response, '{"__proto__": {"tags": ["1"], "registered_model": {"name": "flights"}}}'),
  'lists in lists without end': (response) => json(response, '['.repeat(200_000)),
  'a web page': (response) => response.writeHead(200, {'content-type': 'text/html'}).end('<html>::error::Log in</html>'),
  'bytes that are no text': (response) => json(response, Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  'more than it should': (response) => json(response, `{"x": "${'x'.repeat(34_000_000)}"}`),
  'a bomb': (response) => response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'}).end(bomb()),
  'what is not packed as it says': (response) => response.writeHead(200, {'content-encoding': 'gzip'}).end('{}'),
  'less than it promised': (response, {socket}) => {
    response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'}).write('{"tags": []')
    setTimeout(() => socket.destroy(), 20)
  },
  'a redirect to itself': (response, request) => response.writeHead(307, {location: request.url ?? '/'}).end(),
  'a redirect to the cloud': (response) => response.writeHead(302, {location: 'http://169.254.169.254/latest/meta-data/'}).end(),
  'a redirect to a file': (response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
  'an error with a page': (response) => response.writeHead(500).end('<html>::error::secret</html>'),
  'a refusal that sends elsewhere': (response) =>
    response.writeHead(401, {'www-authenticate': 'Bearer realm="http://169.254.169.254/token",service="x"'}).end('{}'),
}

const json = (response: ServerResponse, text: string | Buffer): unknown =>
  response.writeHead(200, {'content-type': 'application/json'}).end(text)

let packed: Buffer | undefined
const bomb = (): Buffer => {
  packed ??= gzipSync(Buffer.concat([Buffer.from('{"x": "'), Buffer.alloc(200_000_000, 'x'), Buffer.from('"}')]))
  return packed
}

const secret = 'a-very-secret-word'
const credential = (name: string): string | undefined => (/TOKEN|PASSWORD|USERNAME/.test(name) ? secret : undefined)

describe.each(['mlflow', 'oci'])('%s: a server that answers with', (kind) => {
  test.each(Object.entries(answers))('%s', {timeout: 180_000}, async (_what, answer) => {
    await using server = await serve((request, response) => {
      void readBody(request).then(() => answer(response, request))
    })
    const uri = kind === 'mlflow' ? `mlflow:${server.url}` : `oci://${new URL(server.url).host}/m`
    await using trial = await makeTrial((folder) =>
      openRegistry(uri, {workingDirectory: folder, signal: AbortSignal.timeout(150_000), credential}),
    )
    const {registry} = trial
    const model = await trial.model('one')
    const asked = await Promise.allSettled([
      registry.resolve(parseReference('models:/flights@champion')),
      registry.versions('flights'),
      registry.register(model),
      registry.setAlias('flights', 'champion', '1', {expected: 'any'}),
    ])
    // A gate takes "there is no champion" for the first version: nothing but a true answer may say so.
    for (const outcome of asked) {
      expect(outcome.status).toBe('rejected')
      const {reason} = outcome as PromiseRejectedResult
      expect(reason).toMatchObject({errorClass: expect.stringMatching(/^(dependency-failed|policy-refused|limit-exceeded)$/)})
      expect(`${String(reason)} ${JSON.stringify(reason)}`).not.toMatch(new RegExp(`${secret}|::error`))
    }
  })
})

describe.each(['mlflow', 'oci'])('%s: a redirect to another host', (kind) => {
  test('takes no credential there', async () => {
    const seen: (string | undefined)[] = []
    await using elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(200, {'content-type': 'application/json'}).end('{}')
    })
    await using server = await serve(
      (request, response) => void response.writeHead(307, {location: `${elsewhere.url}${request.url}`}).end(),
    )
    const uri = kind === 'mlflow' ? `mlflow:${server.url}` : `oci://${new URL(server.url).host}/m`
    const registry = await openRegistry(uri, {workingDirectory: '/', signal: AbortSignal.timeout(60_000), credential})
    await expect(registry.versions('flights')).rejects.toMatchObject({
      errorClass: expect.stringMatching(/^(dependency-failed|policy-refused)$/),
    })
    expect(seen.filter((header) => header !== undefined)).toEqual([])
  })
})
