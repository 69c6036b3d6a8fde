import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import {join} from 'node:path'
import {sha256} from '@modelflight/core/files'
import {type DockerRegistry, startDockerRegistry} from '@modelflight/testing/docker-registry'
import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type EvidenceProject, withChampion} from './evidence-project.ts'
import {otherMetric, rewriteChain} from './rewrite.ts'

const champion = 'models:/flights@champion'

/** Files below a folder whose content is one of these. */
const filesWith = (folder: string, contents: readonly Buffer[]): readonly string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => contents.some((content) => readFileSync(path).equals(content)))

/** The bytes of everything that a version consists of: records, model, metrics, predictions. */
const contentsOf = ({folder}: EvidenceProject): readonly Buffer[] => [
  ...readdirSync(join(folder, '.modelflight', 'records'))
    .filter((name) => !name.includes('register-model'))
    .map((name) => readFileSync(join(folder, '.modelflight', 'records', name))),
  ...['model.json', 'metrics.json', 'predictions.csv'].map((name) => readFileSync(join(folder, 'out', name))),
]

/** Changes bits of each file on the server's disk, one at a time; gives back those that verify did not find. */
async function missedChanges(project: EvidenceProject, registry: string, files: readonly string[]): Promise<readonly string[]> {
  const missed: string[] = []
  for (const path of files) {
    const bytes = readFileSync(path)
    for (const share of [0, 0.3, 0.77, 0.999]) {
      const at = Math.floor(bytes.length * share)
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      writeFileSync(path, changed)
      const {code} = await project.modelflight('verify', champion, '--registry', registry)
      if (code !== 1) missed.push(`${path} byte ${at}: exit code ${code}`)
    }
    writeFileSync(path, bytes)
  }
  return missed
}

describe('a version in an OCI registry', () => {
  let server: DockerRegistry
  let project: EvidenceProject
  let registry = ''
  beforeAll(async () => {
    server = await startDockerRegistry(await ensureDockerRegistry())
    registry = `oci://${server.host}/models`
    project = await withChampion(registry)
  })
  afterAll(async () => {
    await project[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })

  test('is verified from the registry alone, anchored by its subject', async () => {
    const {stdout} = await project.must(0, 'verify', champion, '--registry', registry, '--require-anchor')
    expect(stdout).toContain('anchored')
    expect(stdout).toMatch(/the OCI subject sha256:[0-9a-f]{64}/)
  })

  test('changed bytes on the disk of the server are found', {timeout: 900_000}, async () => {
    const files = filesWith(server.folder, contentsOf(project))
    expect(files.length).toBeGreaterThanOrEqual(6)
    expect(await missedChanges(project, registry, files)).toEqual([])
  })

  test('a folder of records that was written anew, consistently, is not what the subject anchors', async () => {
    const records = join(project.folder, '.modelflight', 'records')
    await project.must(0, 'verify', champion, '--registry', registry, '--records', records)
    await rewriteChain(records, otherMetric)
    const {code, stdout} = await project.modelflight('verify', champion, '--registry', registry)
    expect(code).toBe(1)
    expect(stdout).toContain('was not registered with the version')
    await rm(join(project.folder, '.modelflight', 'records'), {recursive: true})
    await project.must(0, 'verify', champion, '--registry', registry)
  })

  test('evidence that somebody pushed for the same subject is found', async () => {
    const repository = `http://${server.host}/v2/models/flights`
    const manifest = await fetch(`${repository}/manifests/1`, {headers: {accept: 'application/vnd.oci.image.manifest.v1+json'}})
    const subject = sha256(Buffer.from(await manifest.arrayBuffer()))
    const push = async (content: string): Promise<{digest: string; size: number}> => {
      const start = await fetch(`${repository}/blobs/uploads/`, {method: 'POST'})
      const address = new URL(start.headers.get('location') ?? '', repository)
      address.searchParams.set('digest', sha256(content))
      await fetch(address, {method: 'PUT', body: content, headers: {'content-type': 'application/octet-stream'}})
      return {digest: sha256(content), size: content.length}
    }
    const artifactType = 'application/vnd.modelflight.evidence.v1+json'
    const forged = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType,
      config: {mediaType: 'application/vnd.oci.empty.v1+json', ...(await push('{}'))},
      layers: [{mediaType: 'application/json', ...(await push('{"forged": true}'))}],
      subject: {mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: subject, size: 1},
    })
    const headers = {'content-type': 'application/vnd.oci.image.manifest.v1+json'}
    const pushed = await fetch(`${repository}/manifests/${sha256(forged)}`, {method: 'PUT', body: forged, headers})
    expect(pushed.status).toBe(201)
    const tag = subject.replace(':', '-')
    const list = (await (
      await fetch(`${repository}/manifests/${tag}`, {headers: {accept: 'application/vnd.oci.image.index.v1+json'}})
    ).json()) as {manifests: object[]}
    const entry = {mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: sha256(forged), size: forged.length, artifactType}
    const index = JSON.stringify({...list, manifests: [...list.manifests, entry]})
    await fetch(`${repository}/manifests/${tag}`, {
      method: 'PUT',
      body: index,
      headers: {'content-type': 'application/vnd.oci.image.index.v1+json'},
    })
    const {code, stdout} = await project.modelflight('verify', champion, '--registry', registry)
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toContain('which was registered (and')
  })
})

describe('a version on an MLflow server', () => {
  let server: MlflowServer
  let project: EvidenceProject
  let registry = ''
  beforeAll(async () => {
    server = await startMlflow(await ensureMlflow())
    registry = `mlflow:${server.url}`
    project = await withChampion(registry)
  })
  afterAll(async () => {
    await project[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })

  test('is verified from the server alone, and is unanchored', async () => {
    await rm(join(project.folder, '.modelflight', 'train'), {recursive: true})
    const {stdout} = await project.must(0, 'verify', champion, '--registry', registry)
    expect(stdout).toContain('unanchored')
    expect((await project.modelflight('verify', champion, '--registry', registry, '--require-anchor')).code).toBe(1)
  })

  test('changed bytes on the disk of the server are found', {timeout: 900_000}, async () => {
    const files = filesWith(server.artifacts, contentsOf(project))
    expect(files.length).toBeGreaterThanOrEqual(6)
    expect(await missedChanges(project, registry, files)).toEqual([])
  })
})
