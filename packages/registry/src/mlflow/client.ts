import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed, inputError} from '@modelflight/core/errors'
import {s3Settings} from '@modelflight/core/s3-settings'
import type {JsonObject} from '@modelflight/core/schema'
import {createHttp} from '@modelflight/http/client'
import {objectOf} from '../json.ts'
import type {RegistryContext} from '../open.ts'
import type {StoredFile} from '../port.ts'
import {saveVerified} from '../save-verified.ts'
import {directS3Store} from './direct-s3.ts'
import {explainMlflow, isUncertain} from './errors.ts'
import {type ArtifactServer, proxiedStore} from './proxied.ts'
import {storeSignedByServer} from './signed-by-server.ts'
import type {ArtifactStore, OnContent, StoredFileSource} from './store.ts'

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
  /** Stores a file, or some bytes, at an address that MLflow gave, with a path appended. */
  upload(address: string, content: Uint8Array | StoredFileSource): Promise<void>
  /** Some kilobytes of an artifact. */
  read(address: string): Promise<Buffer>
  /** Writes an artifact below a folder, verified. */
  download(address: string, file: StoredFile, folder: string): Promise<string>
  /** Calls back for each piece of an artifact's content. */
  stream(address: string, onContent: OnContent): Promise<void>
  /** Names of the files below an address, relative to it. */
  list(address: string): Promise<readonly string[]>
  /** Takes away what lies below an address. False where the bytes stay, because only the server's owner can remove them. */
  remove(address: string): Promise<boolean>
}

/** Largest file that is read into memory: descriptions of versions. */
const maxRead = 32 * 1024 * 1024

/** Opens `mlflow:http://host:5000` or `mlflow:https://host/prefix`; credentials have the names that MLflow's own client uses. */
export function createMlflowClient(uri: string, context: RegistryContext): MlflowClient {
  const {signal, credential} = context
  const base = baseOf(uri)
  const {authorization, secrets: own} = authorizationOf(credential)
  const secrets = [...own, ...['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].flatMap((name) => credential?.(name) ?? [])]
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
      const answer = await http.json({method, url, headers: {...headers, 'content-type': 'application/json'}, ...content})
      // A change may be answered with nothing; a question may not: nothing is not the same as "there is none".
      if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return objectOf(answer)
      if (answer === undefined && method !== 'GET') return {}
      throw dependencyFailed(`the MLflow server ${server} answered something that is no object`, {hint: `Check the address ${server}.`})
    })
  const api = `${server}/api/2.0/mlflow`
  const change: MlflowClient['change'] = (method, path, body) => json(method, `${api}${path}`, body)
  return {
    server,
    signal,
    get: (path, query = {}) => json('GET', `${api}${path}?${new URLSearchParams(query).toString()}`),
    change,
    repeat: (method, path, body) => repeated(() => change(method, path, body), signal),
    ...artifacts(storesOf({http, server, headers, json}, context), server, explained),
  }
}

/** Where the workflow says that the server's store is; MLflow's and AWS's own names for it. Other addresses of stores must be public and encrypted. */
const storeHosts = (credential: RegistryContext['credential']): readonly string[] =>
  ['MLFLOW_S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'].flatMap((name) => {
    const endpoint = credential?.(name)
    return endpoint !== undefined && URL.canParse(endpoint) ? [new URL(endpoint).host] : []
  })

/** With AWS credentials in its env, the step speaks to S3 itself; without, the server signs addresses. */
function storesOf(artifactServer: ArtifactServer, {credential = () => undefined, now}: RegistryContext): Stores {
  return {
    proxied: () => proxiedStore(artifactServer),
    direct() {
      const settings = s3Settings(credential, 'MLFLOW_S3_ENDPOINT_URL')
      if (settings.credentials === undefined || now === undefined) return storeSignedByServer(artifactServer)
      return directS3Store(artifactServer.http, settings, now)
    },
  }
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

type Artifacts = Pick<MlflowClient, 'upload' | 'read' | 'download' | 'stream' | 'list' | 'remove'>

/** The ways to artifacts, by the scheme of their address. */
interface Stores {
  proxied(): ArtifactStore
  /** S3, where the server does not stand before it. */
  direct(): ArtifactStore
}

function artifacts(stores: Stores, server: string, explained: <T>(work: () => Promise<T>) => Promise<T>): Artifacts {
  const storeOf = (address: string): ArtifactStore => {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]
    if (scheme === 'mlflow-artifacts') return stores.proxied()
    if (scheme === 's3') return stores.direct()
    throw dependencyFailed(
      `the MLflow server ${server} keeps these artifacts at ${scheme ?? 'a path'}:, where only its own clients reach them`,
      {
        hint: 'Start the server with --artifacts-destination, so that it serves artifacts, and use a new experiment: an old one keeps its place.',
      },
    )
  }
  const stream = (address: string, onContent: OnContent, bytes?: number): Promise<void> =>
    explained(async () => storeOf(address).stream(address, onContent, bytes))
  return {
    stream,
    upload: (address, content) => explained(async () => storeOf(address).upload(address, content)),
    list: (address) => explained(async () => storeOf(address).list(address)),
    remove: (address) => explained(async () => storeOf(address).remove(address)),
    async read(address) {
      let pieces: Buffer[] = []
      await stream(address, async (content) => {
        pieces = []
        let bytes = 0
        for await (const piece of content) {
          bytes += piece.byteLength
          if (bytes > maxRead) throw dependencyFailed(`${address} on ${server} is larger than such a file can be`)
          pieces.push(Buffer.from(piece))
        }
      })
      return Buffer.concat(pieces)
    },
    async download(address, file, folder) {
      let saved = ''
      const save = async (content: AsyncIterable<Uint8Array>): Promise<void> => {
        saved = await saveVerified(content, file, folder, server)
      }
      await stream(address, save, file.bytes)
      return saved
    },
  }
}
