import {createHash, randomUUID} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {type LocalServer, readBody, sendJson, serve} from './servers.ts'

/** An artifact as the results service keeps it. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly run: string
  readonly job: string
  readonly createdAt: string
  readonly blob: string
  size: number
  digest: string | undefined
  isComplete: boolean
}

/** A cache entry. */
export interface StoredCache {
  readonly id: number
  readonly key: string
  readonly version: string
  readonly blob: string
  isComplete: boolean
}

/** The service behind artifacts (v4) and cache (v2): twirp over JSON, and a block-blob store. */
export interface ResultsServer extends LocalServer {
  readonly artifacts: readonly StoredArtifact[]
  readonly caches: readonly StoredCache[]
  /** Requests, as `METHOD path`. */
  readonly requests: readonly string[]
  /** The archive of an artifact. */
  archive(artifact: StoredArtifact): Buffer | undefined
  /** Replaces what is stored, as a broken disk or an attacker would. */
  corrupt(artifact: StoredArtifact, archive: Buffer): void
  /** Environment of a job of a run. Attempts of a run share its artifacts. */
  environment(run?: string, job?: string): Readonly<Record<string, string>>
}

interface State {
  readonly artifacts: StoredArtifact[]
  readonly caches: StoredCache[]
  readonly blobs: Map<string, Buffer>
  readonly blocks: Map<string, Buffer>
  readonly requests: string[]
  next: number
  url: string
}

/** Starts the service on the loopback address. */
export async function startResultsServer(): Promise<ResultsServer> {
  const state: State = {artifacts: [], caches: [], blobs: new Map(), blocks: new Map(), requests: [], next: 1, url: ''}
  const server = await serve((request, response) => void answer(state, request, response))
  state.url = server.url
  return {
    ...server,
    artifacts: state.artifacts,
    caches: state.caches,
    requests: state.requests,
    archive: ({blob}) => state.blobs.get(blob),
    corrupt: ({blob}, archive) => void state.blobs.set(blob, archive),
    environment: (run = 'run-1', job = 'job-1') => ({
      ACTIONS_RESULTS_URL: `${server.url}/`,
      ACTIONS_RUNTIME_URL: `${server.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(run, job),
      ACTIONS_CACHE_SERVICE_V2: 'true',
    }),
  }
}

/** The toolkit reads run and job from the token's `scp`, and does not verify the signature: that is the service's task. */
function runtimeToken(run: string, job: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({alg: 'none'})}.${part({scp: `Actions.Results:${run}:${job}`})}.x`
}

class Refused extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', state.url)
  state.requests.push(`${request.method} ${url.pathname}`)
  const body = await readBody(request)
  if (url.pathname.startsWith('/blob/')) return answerBlob(state, request, response, {url, body})
  const method = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+\/\w+)$/.exec(url.pathname)?.[1] ?? ''
  const call = methods[method]
  if (call === undefined) return sendJson(response, 404, {code: 'bad_route', msg: `no ${method}`})
  if (!/^Bearer .+/.test(request.headers.authorization ?? '')) return sendJson(response, 401, {code: 'unauthenticated', msg: 'no token'})
  try {
    sendJson(response, 200, call(state, fieldsOf(JSON.parse(body.toString('utf8')))))
  } catch (error) {
    const status = error instanceof Refused ? error.status : 400
    sendJson(response, status, {
      code: status === 409 ? 'already_exists' : 'invalid_argument',
      msg: error instanceof Error ? error.message : '',
    })
  }
}

type Fields = Readonly<Record<string, unknown>>

/** Twirp's JSON comes in snake_case or camelCase. */
const fieldsOf = (body: Fields): Fields =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]),
  )

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const methods: Readonly<Record<string, (state: State, fields: Fields) => unknown>> = {
  'ArtifactService/CreateArtifact'(state, fields) {
    const [run, name] = [textOf(fields['workflowRunBackendId']), textOf(fields['name'])]
    // Names are never reused within a run, also by another attempt.
    if (state.artifacts.some((artifact) => artifact.run === run && artifact.name === name)) {
      throw new Refused(409, 'an artifact with this name already exists on the workflow run')
    }
    const id = state.next++
    const job = textOf(fields['workflowJobRunBackendId'])
    const blob = `artifact-${id}`
    state.artifacts.push({id, name, run, job, createdAt: new Date().toISOString(), blob, size: 0, digest: undefined, isComplete: false})
    return {ok: true, signed_upload_url: address(state, blob)}
  },
  'ArtifactService/FinalizeArtifact'(state, fields) {
    const artifact = findArtifact(state, fields)
    artifact.size = Number(fields['size'] ?? 0)
    artifact.digest = textOf(fields['hash']) || undefined
    artifact.isComplete = true
    return {ok: true, artifact_id: String(artifact.id)}
  },
  'ArtifactService/ListArtifacts'(state, fields) {
    const {workflowRunBackendId: run, nameFilter, idFilter} = fields
    const found = state.artifacts.filter(
      (artifact) =>
        artifact.isComplete &&
        artifact.run === run &&
        (nameFilter === undefined || artifact.name === nameFilter) &&
        (idFilter === undefined || String(artifact.id) === idFilter),
    )
    return {artifacts: found.map(asListed)}
  },
  'ArtifactService/GetSignedArtifactURL': (state, fields) => ({signed_url: address(state, findArtifact(state, fields).blob)}),
  'ArtifactService/DeleteArtifact'(state, fields) {
    const artifact = findArtifact(state, fields)
    state.artifacts.splice(state.artifacts.indexOf(artifact), 1)
    return {ok: true, artifact_id: String(artifact.id)}
  },
  'CacheService/CreateCacheEntry'(state, fields) {
    const [key, version] = [textOf(fields['key']), textOf(fields['version'])]
    if (state.caches.some((cache) => cache.key === key && cache.version === version)) return {ok: false}
    const id = state.next++
    state.caches.push({id, key, version, blob: `cache-${id}`, isComplete: false})
    return {ok: true, signed_upload_url: address(state, `cache-${id}`)}
  },
  'CacheService/FinalizeCacheEntryUpload'(state, {key, version}) {
    const cache = state.caches.find((entry) => entry.key === key && entry.version === version)
    if (cache === undefined) throw new Refused(404, 'no such cache entry')
    cache.isComplete = true
    return {ok: true, entry_id: String(cache.id)}
  },
  'CacheService/GetCacheEntryDownloadURL'(state, {key, restoreKeys, version}) {
    const keys = [key, ...(Array.isArray(restoreKeys) ? restoreKeys : [])].map(textOf)
    for (const wanted of keys) {
      // Keys match by prefix, also the first one; the newest wins, an exact match before it.
      const matching = state.caches.filter((entry) => entry.isComplete && entry.version === version && entry.key.startsWith(wanted))
      const hit = matching.find((entry) => entry.key === wanted) ?? matching.at(-1)
      if (hit !== undefined) return {ok: true, signed_download_url: address(state, hit.blob), matched_key: hit.key}
    }
    return {ok: false}
  },
}

function findArtifact(state: State, fields: Fields): StoredArtifact {
  const found = state.artifacts.find(({run, name}) => run === fields['workflowRunBackendId'] && name === fields['name'])
  if (found === undefined) throw new Refused(404, 'no such artifact')
  return found
}

const asListed = (artifact: StoredArtifact) => ({
  workflow_run_backend_id: artifact.run,
  workflow_job_run_backend_id: artifact.job,
  database_id: String(artifact.id),
  name: artifact.name,
  size: String(artifact.size),
  created_at: artifact.createdAt,
  ...(artifact.digest === undefined ? {} : {digest: artifact.digest}),
})

const address = (state: State, blob: string): string => `${state.url}/blob/${blob}?sig=${createHash('sha256').update(blob).digest('hex')}`

function answerBlob(state: State, request: IncomingMessage, response: ServerResponse, {url, body}: {url: URL; body: Buffer}): void {
  const name = url.pathname.slice('/blob/'.length)
  const headers = {
    'x-ms-version': '2021-12-02',
    'x-ms-request-id': randomUUID(),
    etag: '"1"',
    'last-modified': new Date().toUTCString(),
    'content-md5': createHash('md5').update(body).digest('base64'),
  }
  if (url.searchParams.get('sig') === null) return void response.writeHead(403, headers).end()
  if (request.method === 'PUT') {
    put(state, name, url.searchParams, body)
    return void response.writeHead(201, headers).end()
  }
  const blob = state.blobs.get(name)
  if (blob === undefined) return void response.writeHead(404, headers).end()
  sendBlob(request, response, blob, headers)
}

/** A block, the list that puts blocks together, or the whole at once. */
function put(state: State, name: string, query: URLSearchParams, body: Buffer): void {
  switch (query.get('comp')) {
    case 'block':
      state.blocks.set(`${name}|${query.get('blockid')}`, body)
      return
    case 'blocklist': {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)</g)].map(([, id]) => `${name}|${id}`)
      state.blobs.set(name, Buffer.concat(ids.map((id) => state.blocks.get(id) ?? Buffer.alloc(0))))
      return
    }
    default:
      state.blobs.set(name, body)
  }
}

function sendBlob(request: IncomingMessage, response: ServerResponse, blob: Buffer, base: Readonly<Record<string, string>>): void {
  const {'content-md5': _, ...headers} = base
  const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? String(request.headers['x-ms-range'] ?? ''))
  const isHead = request.method === 'HEAD'
  if (range === null) {
    response.writeHead(200, {...headers, 'content-length': blob.length, 'content-type': 'application/zip'}).end(isHead ? undefined : blob)
    return
  }
  const start = Number(range[1])
  const end = Math.min(range[2] === '' ? blob.length - 1 : Number(range[2]), blob.length - 1)
  const content = {'content-length': end - start + 1, 'content-range': `bytes ${start}-${end}/${blob.length}`}
  response.writeHead(206, {...headers, ...content}).end(isHead ? undefined : blob.subarray(start, end + 1))
}
