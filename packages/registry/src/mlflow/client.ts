import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed, inputError} from '@modelflight/core/errors'
import {piecesOf} from '@modelflight/core/files'
import type {JsonObject} from '@modelflight/core/schema'
import {createHttp, type Http} from '@modelflight/http/client'
import {HttpError} from '@modelflight/http/errors'
import {listOf, objectOf, textOf} from '../json.ts'
import type {RegistryContext} from '../open.ts'
import type {StoredFile} from '../port.ts'
import {saveVerified} from '../save-verified.ts'
import {explainMlflow, isUncertain} from './errors.ts'
import {multipartFrom, partsOf, uploadInParts} from './multipart.ts'

/** The REST interface of MLflow 3, as far as a registry needs it. Paths are those below `/api/2.0/mlflow`. */
export interface MlflowClient {
  /** Address for messages. */
  readonly server: string
  readonly signal: AbortSignal
  get(path: string, query?: Readonly<Record<string, string>>): Promise<JsonObject>
  /** Sends a change once: a second time might do it twice. */
  change(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: JsonObject): Promise<JsonObject>
  /** Sends a change that may be sent again when nobody knows whether it arrived. */
  repeat(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: JsonObject): Promise<JsonObject>
  /** Stores a file, or some bytes, at an `mlflow-artifacts:` address. */
  upload(address: string, content: Uint8Array | StoredFileSource): Promise<void>
  /** Some kilobytes of an artifact. */
  read(address: string): Promise<Buffer>
  /** Writes an artifact below a folder, verified. */
  download(address: string, file: StoredFile, folder: string): Promise<string>
  /** Calls back for each piece of an artifact's content. */
  stream(address: string, onContent: (content: AsyncIterable<Uint8Array>) => Promise<void>): Promise<void>
  /** Names of the files below an address, relative to it. */
  list(address: string): Promise<readonly string[]>
}

/** A file to be sent. */
export interface StoredFileSource {
  readonly path: string
  readonly bytes: number
}

/** Opens `mlflow:http://host:5000` or `mlflow:https://host/prefix`; credentials have the names that MLflow's own client uses. */
export function createMlflowClient(uri: string, {signal, credential}: RegistryContext): MlflowClient {
  const base = baseOf(uri)
  const {authorization, secrets} = authorizationOf(credential)
  // The address is a policy input: from the workflow or the base branch's configuration, never from a pull request.
  const http = createHttp({trusted: [base.host, ...storeHosts(credential)], signal, secrets})
  const server = base.href.replace(/\/$/, '')
  const headers = authorization === undefined ? {} : {authorization}
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw explainMlflow(error, server, secrets)
    }
  }
  const json = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: JsonObject): Promise<JsonObject> =>
    explained(async () => {
      const content = body === undefined ? {} : {body: JSON.stringify(body)}
      return objectOf(await http.json({method, url, headers: {...headers, 'content-type': 'application/json'}, ...content}))
    })
  const api = `${server}/api/2.0/mlflow`
  const change: MlflowClient['change'] = (method, path, body) => json(method, `${api}${path}`, body)
  return {
    server,
    signal,
    get: (path, query = {}) => json('GET', `${api}${path}?${new URLSearchParams(query).toString()}`),
    change,
    repeat: (method, path, body) => repeated(() => change(method, path, body), signal),
    ...artifacts(http, {server, headers, explained, json}),
  }
}

/** Where the workflow says that the server's store is; MLflow's own name for it. Other addresses of stores must be public and encrypted. */
function storeHosts(credential: RegistryContext['credential']): readonly string[] {
  const endpoint = credential?.('MLFLOW_S3_ENDPOINT_URL')
  return endpoint !== undefined && URL.canParse(endpoint) ? [new URL(endpoint).host] : []
}

async function repeated<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= 5 || !isUncertain(error)) throw error
      await sleep(100 * 2 ** attempt, undefined, {signal})
    }
  }
}

function baseOf(uri: string): URL {
  const address = uri.slice('mlflow:'.length)
  const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined
  if (url !== undefined && url.username === '' && url.password === '' && url.search === '' && url.hash === '') return url
  throw inputError('the address of the MLflow server can not be used', {
    hint: 'Write e.g. mlflow:https://mlflow.example.org; credentials go into MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.',
  })
}

function authorizationOf(credential: RegistryContext['credential']): {authorization: string | undefined; secrets: readonly string[]} {
  const [username, password, token] = ['MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD', 'MLFLOW_TRACKING_TOKEN'].map((name) =>
    credential?.(name),
  )
  if (username !== undefined && password !== undefined) {
    const pair = Buffer.from(`${username}:${password}`).toString('base64')
    return {authorization: `Basic ${pair}`, secrets: [password, pair]}
  }
  return token === undefined ? {authorization: undefined, secrets: []} : {authorization: `Bearer ${token}`, secrets: [token]}
}

interface Wire {
  readonly server: string
  readonly headers: Readonly<Record<string, string>>
  explained<T>(work: () => Promise<T>): Promise<T>
  json(method: 'GET', url: string): Promise<JsonObject>
}

type Artifacts = Pick<MlflowClient, 'upload' | 'read' | 'download' | 'stream' | 'list'>

function artifacts(http: Http, {server, headers, explained, json}: Wire): Artifacts {
  const proxy = `${server}/api/2.0/mlflow-artifacts/artifacts`
  const urlOf = (address: string): string => `${proxy}/${artifactPath(address, server).split('/').map(encodeURIComponent).join('/')}`
  const stream: Artifacts['stream'] = (address, onContent) =>
    explained(async () =>
      requireOk(await http.send({url: urlOf(address), headers: {...headers, 'accept-encoding': 'identity'}, receive: onContent}), 'GET'),
    )
  const inParts = (address: string, file: StoredFileSource): Promise<boolean> =>
    uploadInParts(partsOf(http, server, headers), artifactPath(address, server), file)
  return {
    stream,
    upload: (address, content) =>
      explained(async () => {
        if (!(content instanceof Uint8Array) && content.bytes >= multipartFrom && (await inParts(address, content))) return
        const body = content instanceof Uint8Array ? content : {bytes: content.bytes, open: () => piecesOf(content.path)}
        requireOk(await http.send({method: 'PUT', url: urlOf(address), headers, body, timeout: 300_000}), 'PUT')
      }),
    read: (address) =>
      explained(async () => {
        const response = await http.send({url: urlOf(address), headers})
        requireOk(response, 'GET')
        return response.body
      }),
    async download(address, file, folder) {
      let saved = ''
      await stream(address, async (content) => {
        saved = await saveVerified(content, file, folder, server)
      })
      return saved
    },
    async list(address) {
      const root = artifactPath(address, server)
      const found: string[] = []
      const waiting = ['']
      for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const answer = await json('GET', `${proxy}?${new URLSearchParams({path: folder === '' ? root : `${root}/${folder}`}).toString()}`)
        for (const entry of listOf(answer['files']).map(objectOf)) {
          const path = folder === '' ? (textOf(entry['path']) ?? '') : `${folder}/${textOf(entry['path']) ?? ''}`
          if (entry['is_dir'] === true) waiting.push(path)
          else found.push(path)
        }
      }
      return found.sort()
    },
  }
}

/** Path within the artifact proxy. Another scheme means that the server does not serve artifacts itself. */
function artifactPath(address: string, server: string): string {
  const path = /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.*)$/.exec(address)?.[1]
  if (path !== undefined) return path
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1] ?? 'a path'
  throw dependencyFailed(`the MLflow server ${server} keeps these artifacts at ${scheme}:, where only its own clients reach them`, {
    hint: 'Start the server with --artifacts-destination, so that it serves artifacts, and use a new experiment: an old one keeps its place.',
  })
}

function requireOk({status, body, url}: {status: number; body: Buffer; url: URL}, method: string): void {
  if (status >= 200 && status <= 299) return
  throw new HttpError('status', `${method} ${url.protocol}//${url.host}${url.pathname} answered ${status}`, {
    status,
    body: body.subarray(0, 65_536).toString('utf8'),
  })
}
