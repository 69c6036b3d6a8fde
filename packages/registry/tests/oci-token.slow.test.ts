import {createHash} from 'node:crypto'
import {readBody, sendJson, serve} from '@modelflight/testing/servers'
import {expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {makeTrial} from './registries.ts'

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/**
 * A registry that gives tokens for some requests only, keeps referrers itself, and sends blobs from elsewhere: what Debian's registry
 * does not do.
 */
async function fakeRegistry() {
  const blobs = new Map<string, Buffer>()
  const manifests = new Map<string, Buffer>()
  const seen = {tokens: 0, elsewhere: [] as (string | undefined)[], scopes: new Set<string>()}
  let left = 0
  const storage = await serve((request, response) => {
    seen.elsewhere.push(request.headers.authorization)
    response.end(blobs.get(decodeURIComponent(request.url?.slice(1) ?? '')))
  })
  const server = await serve(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    const body = await readBody(request)
    if (url.pathname === '/token') {
      const basic = Buffer.from('me:secret-word').toString('base64')
      if (request.headers.authorization !== `Basic ${basic}`) return sendJson(response, 401, {})
      left = 3
      seen.scopes.add(url.searchParams.get('scope') ?? '')
      return sendJson(response, 200, {token: `t${++seen.tokens}`})
    }
    if (request.headers.authorization !== `Bearer t${seen.tokens}` || left-- <= 0) {
      const challenge = `Bearer realm="http://${request.headers.host}/token",service="fake"`
      return sendJson(response, 401, {errors: [{code: 'UNAUTHORIZED'}]}, {'www-authenticate': challenge})
    }
    const [, kind, reference = ''] = /\/(blobs|manifests|tags)\/(.+)$/.exec(url.pathname) ?? []
    if (kind === 'tags') return sendJson(response, 200, {tags: [...manifests.keys()].filter((tag) => !tag.startsWith('sha256:'))})
    if (request.method === 'POST') return void response.writeHead(202, {location: '/v2/m/flights/blobs/uploads/1?state=x'}).end()
    if (request.method === 'PUT') {
      const digest = sha256(body)
      if (kind === 'blobs') blobs.set(url.searchParams.get('digest') ?? '', body)
      else for (const name of [reference, digest]) manifests.set(name, body)
      return void response.writeHead(201, {'docker-content-digest': digest, 'oci-subject': digest}).end()
    }
    const found = (kind === 'blobs' ? blobs : manifests).get(reference)
    if (found === undefined) return void response.writeHead(404).end()
    if (kind === 'blobs' && request.method === 'GET') {
      return void response.writeHead(307, {location: `${storage.url}/${encodeURIComponent(reference)}`}).end()
    }
    response.writeHead(200, {'content-type': 'application/vnd.oci.image.manifest.v1+json'}).end(found)
  })
  return {server, storage, seen, manifests, blobs}
}

test('tokens are fetched for the repository, renewed when they expire in the middle, and the registry keeps the referrers', async () => {
  const {server, storage, seen, manifests, blobs} = await fakeRegistry()
  await using _server = server
  await using _storage = storage
  const credential = (name: string): string | undefined => ({OCI_USERNAME: 'me', OCI_PASSWORD: 'secret-word'})[name]
  const uri = `oci://${new URL(server.url).host}/m`
  await using trial = await makeTrial((folder) =>
    openRegistry(uri, {workingDirectory: folder, signal: new AbortController().signal, credential}),
  )
  const metrics = await trial.write('metrics.json', '{}')
  const model = await trial.model('one', {evidence: {metrics, predictions: undefined, profile: undefined, records: []}})
  // Blobs lie at another address within a private network, which the workflow did not name.
  await expect(trial.registry.register(model)).rejects.toMatchObject({errorClass: 'policy-refused'})
  expect(seen.tokens).toBeGreaterThan(2)
  expect([...seen.scopes]).toEqual(['repository:m/flights:pull,push'])
  expect(seen.elsewhere).toEqual([])
  expect(blobs.get(model.digest)?.toString()).toBe('one')
  expect([...manifests.keys()].filter((tag) => !tag.startsWith('sha256:'))).toEqual(['1'])
})

test('a registry that answers with nonsense is a dependency that failed', async () => {
  await using server = await serve((_request, response) => void response.writeHead(500).end('<html>::error::secret</html>'))
  const uri = `oci://${new URL(server.url).host}/m`
  await using trial = await makeTrial((folder) => openRegistry(uri, {workingDirectory: folder, signal: AbortSignal.timeout(50_000)}))
  const error = await trial.registry.setAlias('flights', 'x', '1', {expected: 'any'}).catch((reason: unknown) => reason)
  expect(error).toMatchObject({errorClass: 'dependency-failed'})
  expect(String(error)).not.toMatch(/::error/)
})
