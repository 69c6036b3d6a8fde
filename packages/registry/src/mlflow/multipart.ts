import {dependencyFailed} from '@modelflight/core/errors'
import {piecesOf} from '@modelflight/core/files'
import type {JsonObject} from '@modelflight/core/schema'
import type {Http} from '@modelflight/http/client'
import {HttpError} from '@modelflight/http/errors'
import {listOf, objectOf, textOf} from '../json.ts'
import type {StoredFileSource} from './store.ts'

/** Larger files go to the server's store in parts, past the server itself, where it offers that: gateways and workers cut long requests. */
export const multipartFrom = 100_000_000
/** S3 takes parts from 5 MB and at most 10,000 of them. */
const partBytes = 32 * 1024 * 1024
const maxParts = 10_000

/** Bytes of each part but the last of a file with so many. */
export const partSize = (bytes: number): number => Math.max(partBytes, Math.ceil(bytes / maxParts))

/** What is needed of the server's interface. */
export interface Parts {
  readonly http: Http
  readonly server: string
  /** Asks the server; paths are those below `/api/2.0/mlflow-artifacts`. */
  post(path: string, body: JsonObject): Promise<JsonObject>
}

/** The part of a server's interface that takes files in parts. */
export const partsOf = (http: Http, server: string, headers: Readonly<Record<string, string>>): Parts => ({
  http,
  server,
  post: async (path, body) =>
    objectOf(
      await http.json({
        method: 'POST',
        url: `${server}/api/2.0/mlflow-artifacts${path}`,
        headers: {...headers, 'content-type': 'application/json'},
        body: JSON.stringify(body),
      }),
    ),
})

interface Credential {
  readonly url: string
  readonly number: number
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Sends a file in parts to the addresses that the server signs for its store.
 *
 * @param path of the artifact within the proxy.
 * @returns false when the server's store does not take parts, or lies where nothing may be sent: the proxy takes the file then.
 * @throws HttpError, Failure (dependency-failed) when a part was refused; the upload is taken away again.
 */
export async function uploadInParts({http, server, post}: Parts, path: string, file: StoredFileSource): Promise<boolean> {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)]
  const place = folder.split('/').map(encodeURIComponent).join('/')
  const size = partSize(file.bytes)
  const count = Math.ceil(file.bytes / size)
  const upload = await begin(() => post(`/mpu/create/${place}`, {path: name, num_parts: count}))
  if (upload === undefined) return false
  try {
    const parts: JsonObject[] = []
    for (const credential of upload.credentials) parts.push(await sendPart(http, credential, {file, size, server}))
    if (parts.length !== count) throw dependencyFailed(`the MLflow server ${server} offered ${parts.length} parts, and ${count} are needed`)
    await post(`/mpu/complete/${place}`, {path: name, upload_id: upload.id, parts})
    return true
  } catch (error) {
    await post(`/mpu/abort/${place}`, {path: name, upload_id: upload.id}).catch(() => undefined)
    if (error instanceof HttpError && error.kind === 'refused') return false
    throw error
  }
}

/** Stores that can't are answered with 501; older servers don't know the path; some stores fail in their own way. */
const cannot: readonly number[] = [400, 404, 405, 500, 501]

async function begin(create: () => Promise<JsonObject>): Promise<{id: string; credentials: readonly Credential[]} | undefined> {
  const answer = await create().catch((error: unknown) => {
    if (error instanceof HttpError && error.status !== undefined && cannot.includes(error.status)) return undefined
    throw error
  })
  const id = textOf(answer?.['upload_id'])
  const credentials = listOf(answer?.['credentials']).map(objectOf).flatMap(credentialOf)
  return id === undefined || credentials.length === 0 ? undefined : {id, credentials}
}

function credentialOf({url, part_number: number, headers}: JsonObject): readonly Credential[] {
  if (typeof url !== 'string' || !URL.canParse(url)) return []
  const texts = Object.entries(objectOf(headers)).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))
  return [{url, number: Number(number), headers: Object.fromEntries(texts)}]
}

interface Whole {
  readonly file: StoredFileSource
  /** Bytes of each part but the last. */
  readonly size: number
  readonly server: string
}

async function sendPart(http: Http, {url, number, headers}: Credential, {file, size, server}: Whole): Promise<JsonObject> {
  const start = (number - 1) * size
  const bytes = Math.min(size, file.bytes - start)
  if (!(bytes > 0)) throw dependencyFailed(`the MLflow server ${server} offered a part that the file does not have`)
  const body = {bytes, open: () => piecesOf(file.path, start, bytes)}
  // The address is signed: no credential of ours goes there, and it is never printed with its query.
  const answer = await http.send({method: 'PUT', url, headers, body, timeout: 300_000})
  const etag = answer.headers['etag']
  if (answer.status < 200 || answer.status > 299) {
    const expired = answer.status === 403 ? ' Its signature may have expired; run again.' : ''
    throw dependencyFailed(`the store of the MLflow server ${server} answered ${answer.status} to part ${number}.${expired}`)
  }
  if (etag === undefined) throw dependencyFailed(`the store of the MLflow server ${server} took part ${number} without an ETag`)
  return {part_number: number, etag, url}
}
