import {createHash, randomBytes} from 'node:crypto'
import {readdir, rm, writeFile} from 'node:fs/promises'
import {request as httpRequest} from 'node:http'
import {join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {type DockerRegistry, registryUser, startDockerRegistry} from '@modelflight/testing/docker-registry'
import {serve} from '@modelflight/testing/servers'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import type {Registry} from '../src/port.ts'
import {testContract} from './contract.ts'
import {makeTrial, registerElsewhere} from './registries.ts'

let server: DockerRegistry
let count = 0
beforeAll(async () => {
  server = await startDockerRegistry(await ensureDockerRegistry())
})
afterAll(() => server[Symbol.asyncDispose]())

const signal = new AbortController().signal
const open = (folder: string): Promise<Registry> =>
  openRegistry(`oci://${server.host}/models/t${++count}`, {workingDirectory: folder, signal})

testContract({name: 'oci', open})

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Plain requests, as curl would send them. */
async function get(path: string, accept = '*/*'): Promise<Buffer> {
  const response = await fetch(`http://${server.host}/v2/models/t${count}/flights/${path}`, {headers: {accept}})
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

interface Manifest {
  readonly artifactType: string
  readonly config: {readonly mediaType: string; readonly digest: string}
  readonly layers: readonly {
    readonly mediaType: string
    readonly digest: string
    readonly size: number
    readonly annotations: Record<string, string>
  }[]
  readonly subject?: {readonly digest: string}
  readonly manifests?: readonly {readonly digest: string; readonly artifactType: string}[]
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const parse = (bytes: Buffer): Manifest => JSON.parse(bytes.toString('utf8')) as Manifest

describe('plain OCI requests', () => {
  test('find a ModelPack artifact whose blobs have their digests, and the evidence that refers to it', async () => {
    await using trial = await makeTrial(open)
    await trial.write('folder/weights.bin', 'w'.repeat(100_000))
    await trial.write('folder/config.json', '{}')
    const path = join(trial.folder, 'folder')
    const {digest} = await digestPath(path, 'folder')
    const metrics = await trial.write('e/metrics.json', '{"f1": 0.75}')
    const evidence = {metrics, predictions: undefined, profile: undefined, records: [await trial.write('e/0000-train.json', '{}')]}
    await trial.registry.register(await trial.model('', {path, digest, evidence, tags: {'git.sha': 'c0ffee'}}))
    await trial.registry.setAlias('flights', 'champion', '1', {expected: undefined})

    const bytes = await get('manifests/champion', manifestType)
    expect(await get('manifests/1', manifestType)).toEqual(bytes)
    const manifest = parse(bytes)
    expect(manifest.artifactType).toBe('application/vnd.cncf.model.manifest.v1+json')
    expect(manifest.config.mediaType).toBe('application/vnd.cncf.model.config.v1+json')
    const layers = new Map(manifest.layers.map((layer) => [layer.annotations['org.cncf.model.filepath'], layer]))
    expect(layers.get('weights.bin')).toMatchObject({mediaType: 'application/vnd.cncf.model.weight.v1.raw', size: 100_000})
    expect(layers.get('config.json')).toMatchObject({mediaType: 'application/vnd.cncf.model.weight.config.v1.raw'})
    for (const {digest: stored, size} of manifest.layers) {
      const blob = await get(`blobs/${stored}`)
      expect({digest: sha256(blob), size: blob.byteLength}).toEqual({digest: stored, size})
    }
    const config = JSON.parse((await get(`blobs/${manifest.config.digest}`)).toString('utf8')) as Record<string, unknown>
    expect(config).toMatchObject({
      descriptor: {name: 'flights', revision: 'c0ffee', createdAt: '2026-01-02T03:04:05.000Z'},
      modelfs: {type: 'layers', diffIds: manifest.layers.map((layer) => layer.digest)},
    })

    const index = parse(await get(`manifests/${sha256(bytes).replace(':', '-')}`, 'application/vnd.oci.image.index.v1+json'))
    expect(index.manifests).toHaveLength(1)
    const referrer = parse(await get(`manifests/${index.manifests?.[0]?.digest ?? ''}`, manifestType))
    expect(referrer).toMatchObject({artifactType: 'application/vnd.modelflight.evidence.v1+json', subject: {digest: sha256(bytes)}})
    const titles = referrer.layers.map((layer) => layer.annotations['org.opencontainers.image.title'])
    expect(titles).toEqual(['metrics.json', 'records/0000-train.json'])
    expect((await get(`blobs/${referrer.layers[0]?.digest ?? ''}`)).toString('utf8')).toBe('{"f1": 0.75}')
  })
})

describe('several processes at once', () => {
  test('make exactly one version per digest, without gaps', async () => {
    await using trial = await makeTrial(open)
    const models = await Promise.all(['a', 'b', 'c'].map((content) => trial.model(content)))
    const uri = `oci://${server.host}/models/t${count}`
    const orders = [models, models, models.toReversed(), models.toReversed()]
    const results = (await Promise.all(orders.map((order) => registerElsewhere(uri, trial.folder, order)))).flat()
    const versions = await trial.registry.versions('flights')
    expect(versions.map(({version}) => version)).toEqual(['1', '2', '3'])
    for (const {digest, version} of results) expect(versions.find((known) => known.digest === digest)?.version).toBe(version)
  })
})

describe('OCI, faults', () => {
  test('content that was changed in the store is refused', async () => {
    await using trial = await makeTrial(open)
    const model = await trial.model(`weights ${count}`)
    const {version} = await trial.registry.register(model)
    const hex = model.digest.slice(7)
    const path = join(server.folder, 'docker/registry/v2/blobs/sha256', hex.slice(0, 2), hex, 'data')
    await writeFile(path, `Weights ${count}`)
    await expect(trial.registry.download(version, join(trial.folder, 'out'))).rejects.toMatchObject({errorClass: 'policy-refused'})
    expect(await readdir(join(trial.folder, 'out', 'model'))).toEqual([])
    await rm(path)
    await expect(trial.registry.download(version, join(trial.folder, 'out'))).rejects.toThrow()
  })

  test('with a password, only the right one opens it, and no message holds it', async () => {
    await using guarded = await startDockerRegistry(await ensureDockerRegistry(), true)
    const openAs = (password: string | undefined) => (folder: string) => {
      const credentials: Readonly<Record<string, string | undefined>> = {OCI_USERNAME: registryUser.username, OCI_PASSWORD: password}
      return openRegistry(`oci://${guarded.host}`, {workingDirectory: folder, signal, credential: (name) => credentials[name]})
    }
    await using trial = await makeTrial(openAs(registryUser.password))
    expect((await trial.registry.register(await trial.model('one'))).created).toBe(true)
    for (const wrong of ['not-the-password', undefined]) {
      const error = await (await openAs(wrong)(trial.folder)).versions('flights').catch((reason: unknown) => reason)
      expect(error).toMatchObject({errorClass: 'dependency-failed', hint: expect.stringMatching(/OCI_PASSWORD/)})
      expect(String(error)).not.toContain('not-the-password')
    }
  })

  test('a registry that lets nobody delete is said, and keeps the version', async () => {
    await using keeping = await startDockerRegistry(await ensureDockerRegistry(), false, false)
    await using trial = await makeTrial((folder) => openRegistry(`oci://${keeping.host}`, {workingDirectory: folder, signal}))
    for (const content of ['one', 'two']) await trial.registry.register(await trial.model(content))
    const expected = {errorClass: 'dependency-failed', hint: expect.stringMatching(/delete/)}
    await expect(trial.registry.remove('flights', '1')).rejects.toMatchObject(expected)
    expect((await trial.registry.versions('flights')).map(({version}) => version)).toEqual(['1', '2'])
  })

  test('an interrupted upload goes on where the registry has it, and sends no finished chunk again', async () => {
    const chunks: string[] = []
    let cut = false
    await using proxy = await serve((incoming, outgoing) => {
      const range = incoming.headers['content-range']
      if (incoming.method === 'PATCH') chunks.push(range ?? '')
      if (incoming.method === 'PATCH' && range?.startsWith('0-') === false && !cut) {
        cut = true
        incoming.socket.destroy()
        return
      }
      const {url, method, headers} = incoming
      const onward = httpRequest(`http://${server.host}${url ?? ''}`, {method, headers, agent: false}, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
        answer.pipe(outgoing)
      })
      incoming.pipe(onward)
    })
    const host = new URL(proxy.url).host
    await using trial = await makeTrial((folder) => openRegistry(`oci://${host}/resumed`, {workingDirectory: folder, signal}))
    const path = join(trial.folder, 'large.bin')
    const size = 150 * 1024 * 1024
    await writeFile(path, Buffer.alloc(size, randomBytes(4096)))
    const {digest} = await digestPath(path, 'large.bin')
    const {version} = await trial.registry.register(await trial.model('', {path, digest}))
    const chunk = 64 * 1024 * 1024
    const ranges = [`0-${chunk - 1}`, `${chunk}-${2 * chunk - 1}`, `${chunk}-${2 * chunk - 1}`, `${2 * chunk}-${size - 1}`]
    expect(chunks).toEqual(ranges)
    const {model} = await trial.registry.download(version, join(trial.folder, 'out'), ['model'])
    expect((await digestPath(model ?? '', 'out')).digest).toBe(digest)
  })

  test.each([
    ['oci://127.0.0.1:1/Models', /can not be used/],
    ['oci://user:word@127.0.0.1/models', /can not be used/],
    ['oci:models', /can not be used/],
  ])('%s is refused with a sentence', async (uri, message) => {
    await expect(openRegistry(uri, {workingDirectory: '/', signal})).rejects.toThrow(message)
  })
})
