import {piecesOf} from '@modelflight/core/files'
import type {JsonObject} from '@modelflight/core/schema'
import type {Http} from '@modelflight/http/client'
import {HttpError} from '@modelflight/http/errors'
import {listOf, objectOf, textOf} from '../json.ts'
import {multipartFrom, partsOf, uploadInParts} from './multipart.ts'
import {type ArtifactStore, type OnContent, requireOk, walk} from './store.ts'

/** The server, as its artifact interfaces need it. */
export interface ArtifactServer {
  readonly http: Http
  /** Without a slash at the end. */
  readonly server: string
  /** Authorization. */
  readonly headers: Readonly<Record<string, string>>
  json(method: 'GET' | 'POST', url: string, body?: JsonObject): Promise<JsonObject>
}

/** An address that the server signed for its store. */
export interface Signed {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** Reads a signed address from an answer; undefined when it holds none. */
export function signedOf(url: unknown, headers: unknown): Signed | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const texts = Object.entries(objectOf(headers)).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  return {url, headers: Object.fromEntries(texts)}
}

/** Fetches from a signed address. False when it may not be asked, or its store refuses: another way is to be tried. */
export async function streamSigned(http: Http, {url, headers}: Signed, onContent: OnContent): Promise<boolean> {
  // The address is signed: no credential of ours goes there, and it is never printed with its query.
  const request = {url, headers: {...headers, 'accept-encoding': 'identity'}, receive: onContent}
  const answer = await http.send(request).catch((error: unknown) => {
    if (error instanceof HttpError && error.kind === 'refused') return undefined
    throw error
  })
  return answer !== undefined && answer.status >= 200 && answer.status <= 299
}

/** Artifacts that the server serves itself: addresses `mlflow-artifacts:`. Large ones go past it, where its store signs addresses. */
export function proxiedStore(artifacts: ArtifactServer): ArtifactStore {
  const {http, server, headers, json} = artifacts
  const proxy = `${server}/api/2.0/mlflow-artifacts/artifacts`
  const urlOf = (address: string): string => `${proxy}/${encodePath(artifactPath(address))}`
  return {
    async stream(address, onContent, bytes = 0) {
      const signed = bytes < multipartFrom ? undefined : await presigned(artifacts, artifactPath(address))
      if (signed !== undefined && (await streamSigned(http, signed, onContent))) return
      requireOk(await http.send({url: urlOf(address), headers: {...headers, 'accept-encoding': 'identity'}, receive: onContent}), 'GET')
    },
    async upload(address, content) {
      const large = !(content instanceof Uint8Array) && content.bytes >= multipartFrom
      if (large && (await uploadInParts(partsOf(http, server, headers), artifactPath(address), content))) return
      const body = content instanceof Uint8Array ? content : {bytes: content.bytes, open: () => piecesOf(content.path)}
      requireOk(await http.send({method: 'PUT', url: urlOf(address), headers, body, timeout: 300_000}), 'PUT')
    },
    list(address) {
      const root = artifactPath(address)
      return walk(async (folder) => {
        const path = folder === '' ? root : `${root}/${folder}`
        const answer = await json('GET', `${proxy}?${new URLSearchParams({path}).toString()}`)
        return listOf(answer['files'])
          .map(objectOf)
          .map((entry) => ({name: textOf(entry['path']) ?? '', isFolder: entry['is_dir'] === true}))
      })
    },
    async remove(address) {
      const answer = await http.send({method: 'DELETE', url: urlOf(address), headers})
      if (answer.status !== 404) requireOk(answer, 'DELETE')
      return true
    },
  }
}

/** Asks for an address of the store itself; undefined where the server can't give one: older servers, stores that sign nothing. */
async function presigned({json, server}: ArtifactServer, path: string): Promise<Signed | undefined> {
  const answer = await json('GET', `${server}/api/2.0/mlflow-artifacts/presigned/${encodePath(path)}`).catch((error: unknown) => {
    const status = statusOf(error)
    if (status !== undefined && [400, 404, 405, 500, 501].includes(status)) return undefined
    throw error
  })
  return answer === undefined ? undefined : signedOf(answer['url'], answer['headers'])
}

/** Status of an answer that is an error. */
export const statusOf = (error: unknown): number | undefined => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  return typeof status === 'number' ? status : undefined
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Path within the artifact proxy. */
const artifactPath = (address: string): string => /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.*)$/.exec(address)?.[1] ?? ''
