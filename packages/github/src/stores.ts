import {createWriteStream} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {Readable, Transform} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {EvidenceStores, FoundEvidence} from '@modelflight/core/action'
import {dependencyFailed, limitExceeded} from '@modelflight/core/errors'
import {shortDigest} from '@modelflight/core/files'
import type {Api} from './api.ts'
import {describeRefusal} from './api-errors.ts'
import {repositoryOf, type Surroundings} from './surroundings.ts'

/** Artifacts looked through, newest first, before giving up: 20 requests of the 1,000 that a token has in an hour. */
const maxPages = 20
const maxArchiveBytes = 2 * 1024 ** 3

/** Evidence in the artifacts of this repository's runs, and the Actions cache. */
export function githubStores(surroundings: Surroundings, token: string | undefined): EvidenceStores {
  return {
    async find(action, digest) {
      const isWanted = (name: string): boolean => name.startsWith(`modelflight-${action}-`) && name.endsWith(`-${shortDigest(digest)}`)
      const own = await findOwn(surroundings, isWanted)
      if (own.length > 0 || token === undefined) return own
      return await findElsewhere(surroundings, token, isWanted)
    },
    async restore(key, paths, prefix) {
      if (!hasCacheService(surroundings)) return false
      const {restoreFromCache} = await import('./cache.ts')
      return await restoreFromCache(surroundings, key, paths, prefix)
    },
    async save(key, paths) {
      if (!hasCacheService(surroundings)) return
      const {saveToCache} = await import('./cache.ts')
      await saveToCache(surroundings, key, paths)
    },
  }
}

/** Whether there is an address to ask at all: the client behind it is the largest part that we load, so it is not loaded for nothing. */
const hasCacheService = ({env}: Surroundings): boolean => Boolean(env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL'])

/** What this run has, over all its attempts. The service of the run needs no permission and has no lag. */
async function findOwn(surroundings: Surroundings, isWanted: (name: string) => boolean): Promise<readonly FoundEvidence[]> {
  const {env, run, log} = surroundings
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) return []
  const {downloadOwnArtifact, listOwnArtifacts} = await import('./artifacts.ts')
  const artifacts = await listOwnArtifacts(surroundings).catch((error: unknown) => {
    log.warning(`the artifacts of this run could not be listed: ${describeRefusal(error)}`)
    return []
  })
  return artifacts
    .filter(({name}) => isWanted(name))
    .toSorted((a, b) => b.id - a.id)
    .map((artifact) => ({name: artifact.name, origin: `run ${run.runId}`, download: () => downloadOwnArtifact(surroundings, artifact)}))
}

/** What other runs of this repository left behind. Runs of forks are left out: anybody can open a pull request. */
async function findElsewhere(
  surroundings: Surroundings,
  token: string,
  isWanted: (name: string) => boolean,
): Promise<readonly FoundEvidence[]> {
  const {run, log} = surroundings
  const {openApi} = await import('./api.ts')
  const api = openApi(surroundings, token)
  const found: FoundEvidence[] = []
  try {
    for (let page = 1; page <= maxPages; page++) {
      const {data} = await api.rest.actions.listArtifactsForRepo({...repositoryOf(run), per_page: 100, page})
      for (const artifact of data.artifacts) {
        const {name, workflow_run: origin} = artifact
        const own = origin?.repository_id !== undefined && origin.repository_id === origin.head_repository_id
        if (!own || artifact.expired || !isWanted(name)) continue
        found.push({name, origin: `run ${origin?.id ?? '?'}`, download: () => downloadById(api, surroundings, artifact)})
      }
      if (page * 100 >= data.total_count || data.artifacts.length === 0) break
    }
  } catch (error) {
    log.warning(`evidence of other runs can't be looked up: ${describeRefusal(error)}. The job needs \`permissions: actions: read\`.`)
  }
  return found
}

/** An artifact as the REST API lists it. */
export interface ListedArtifact {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly digest?: string | null
}

/** Downloads an artifact by id and unpacks it, or one file of it, into a new folder. */
export async function downloadById(api: Api, surroundings: Surroundings, artifact: ListedArtifact, file?: string): Promise<string> {
  const {name, size_in_bytes: size} = artifact
  if (size > maxArchiveBytes) throw limitExceeded(`the artifact ${name} has ${size} bytes; at most ${maxArchiveBytes} are downloaded`)
  const folder = await mkdtemp(join(surroundings.temporary, 'modelflight-archive-'))
  const archive = join(folder, 'artifact.zip')
  try {
    await download(await addressOf(api, surroundings, artifact), archive, name)
    const {unpackVerified} = await import('./artifacts.ts')
    return await unpackVerified(archive, {
      name,
      digest: artifact.digest ?? undefined,
      temporary: surroundings.temporary,
      ...(file === undefined ? {} : {file}),
    })
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function addressOf(api: Api, {run}: Surroundings, {id, name}: ListedArtifact): Promise<string> {
  try {
    const request = {...repositoryOf(run), artifact_id: id, archive_format: 'zip', request: {redirect: 'manual' as const}}
    const {headers} = await api.rest.actions.downloadArtifact(request)
    if (headers.location !== undefined) return headers.location
  } catch (error) {
    throw dependencyFailed(`the artifact ${name} could not be downloaded: ${describeRefusal(error)}`, {cause: error})
  }
  throw dependencyFailed(`the artifact ${name} could not be downloaded: GitHub gave no address`)
}

/** The address is signed: the token stays here. Its query never reaches a message. */
async function download(address: string, path: string, name: string): Promise<void> {
  try {
    const response = await fetch(address, {signal: AbortSignal.timeout(300_000)})
    if (!response.ok || response.body === null) throw new Error(`the store answered ${response.status}`)
    let bytes = 0
    const limit = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length
        done(bytes > maxArchiveBytes ? new Error('the archive is larger than announced') : null, chunk)
      },
    })
    await pipeline(Readable.fromWeb(response.body), limit, createWriteStream(path))
  } catch (error) {
    throw dependencyFailed(`the artifact ${name} could not be downloaded: ${error instanceof Error ? error.message : ''}`, {cause: error})
  }
}
