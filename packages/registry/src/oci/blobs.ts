import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed, policyRefused} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import {HttpError} from '@modelflight/http/errors'
import type {StoredFile} from '../port.ts'
import {saveVerified} from '../save-verified.ts'
import {fileBody, type OciClient} from './client.ts'

/** Files up to this size go in one request; larger ones in chunks of this size, so that an interrupted upload can go on. */
const chunkBytes = 64 * 1024 * 1024

/** Registries that refuse chunks of a useful size: everything goes in one request there. */
const oneRequestOnly: readonly string[] = ['ghcr.io']

/** Content to be stored under its digest. */
export interface Blob {
  readonly digest: string
  readonly bytes: number
  /** Path of a file, or the bytes themselves. */
  readonly content: string | Uint8Array
}

/** Some bytes as a blob. */
export const blobOf = (content: Uint8Array): Blob => ({digest: sha256(content), bytes: content.byteLength, content})

/** Stores a blob once. The registry compares the digest, so a file that changed meanwhile is refused. */
export async function putBlob(client: OciClient, repository: string, blob: Blob): Promise<void> {
  if (await isStored(client, repository, blob)) return
  const location = await startUpload(client, repository)
  const chunked = typeof blob.content === 'string' && blob.bytes > chunkBytes && !oneRequestOnly.includes(client.host)
  if (!chunked) return await finish(client, {repository, location, blob, content: bodyOf(blob)})
  const last = await sendChunks(client, {repository, location, path: String(blob.content), bytes: blob.bytes})
  await finish(client, {repository, location: last, blob, content: new Uint8Array()})
}

async function isStored(client: OciClient, repository: string, {digest}: Blob): Promise<boolean> {
  const {status} = await client.send({repository, method: 'HEAD', path: `/v2/${repository}/blobs/${digest}`}, [200, 404])
  return status === 200
}

const bodyOf = ({content, bytes}: Blob): Finish['content'] => (typeof content === 'string' ? fileBody(content, bytes) : content)

async function startUpload(client: OciClient, repository: string): Promise<string> {
  const path = `/v2/${repository}/blobs/uploads/`
  for (let failures = 1; ; failures++) {
    try {
      const response = await client.send({repository, method: 'POST', path, headers: {'content-length': '0'}}, [202])
      return locationOf(response.headers, client)
    } catch (error) {
      // An upload that was begun and is never sent harms nobody, so it may be begun again.
      if (failures >= 4 || !isInterruption(error)) throw error
      await sleep(250 * 2 ** failures, undefined, {signal: client.signal})
    }
  }
}

function locationOf(headers: Readonly<Record<string, string>>, {host}: OciClient): string {
  const location = headers['location']
  if (location === undefined) throw dependencyFailed(`the registry ${host} began an upload without saying where it goes on`)
  return location
}

interface Finish {
  readonly repository: string
  readonly location: string
  readonly blob: Blob
  readonly content: NonNullable<Parameters<OciClient['send']>[0]['body']>
}

async function finish(client: OciClient, {repository, location, blob, content}: Finish): Promise<void> {
  const path = `${location}${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(blob.digest)}`
  const headers = {'content-type': 'application/octet-stream'}
  const response = await client.send({repository, method: 'PUT', path, headers, body: content, timeout: 300_000}, [201, 400, 404])
  if (response.status === 201) return
  // The answer to an earlier try may have been lost: an upload that was ended is not known any longer.
  if (response.status === 404 && (await isStored(client, repository, blob))) return
  if (response.status === 404) throw dependencyFailed(`the registry ${client.host} forgot an upload`, {hint: 'Run again.'})
  const what = typeof blob.content === 'string' ? blob.content : 'a part of the registration'
  throw policyRefused(`${what} did not reach the registry ${client.host} as it was hashed (${blob.digest})`, {
    hint: 'Nothing may write to the model while it is registered; run again.',
  })
}

interface Chunks {
  readonly repository: string
  readonly location: string
  readonly path: string
  readonly bytes: number
}

/**
 * Sends a file in chunks. After a failure the registry is asked how much it has, and the upload goes on from there: what it says is
 * believed, never what was sent.
 */
async function sendChunks(client: OciClient, {repository, location, path, bytes}: Chunks): Promise<string> {
  let [at, next, failures] = [0, location, 0]
  while (at < bytes) {
    const size = Math.min(chunkBytes, bytes - at)
    const headers = {'content-type': 'application/octet-stream', 'content-range': `${at}-${at + size - 1}`}
    const answer = await client
      .send({repository, method: 'PATCH', path: next, headers, body: fileBody(path, size, at), timeout: 300_000}, [202, 416])
      .catch(async (error: unknown) => {
        if (++failures > 5 || !isInterruption(error)) throw error
        await sleep(250 * 2 ** failures, undefined, {signal: client.signal})
        return await client.send({repository, path: next}, [204])
      })
    const had = at
    at = receivedBytes(answer.headers)
    next = answer.headers['location'] ?? next
    if (at > bytes || (answer.status === 202 && at !== had + size)) {
      throw dependencyFailed(`the registry ${client.host} says that it has ${at} bytes after ${had + size} were sent`)
    }
    if (answer.status === 416 && ++failures > 5) throw dependencyFailed(`the registry ${client.host} refuses the next chunk of an upload`)
  }
  return next
}

/** Failures after which an upload can go on: of the network, or of a registry that has a bad moment. */
function isInterruption(error: unknown): boolean {
  const cause = error instanceof HttpError ? error : error instanceof Error ? error.cause : undefined
  if (!(cause instanceof HttpError)) return false
  const {kind, status} = cause
  return kind === 'network' || kind === 'timeout' || status === 429 || (status !== undefined && status >= 500)
}

/** `Range: 0-<last>`. An upload that has nothing says `0-0`, which can't be told from one byte; chunks are never one byte. */
function receivedBytes(headers: Readonly<Record<string, string>>): number {
  const last = Number(/^(?:bytes=)?0-(\d{1,15})$/.exec(headers['range'] ?? '')?.[1] ?? '0')
  return last === 0 ? 0 : last + 1
}

/** A few kilobytes of content, verified. */
export async function readBlob(client: OciClient, repository: string, digest: string): Promise<Buffer> {
  const {body} = await client.send({repository, path: `/v2/${repository}/blobs/${digest}`}, [200])
  if (sha256(body) !== digest) throw policyRefused(`the registry ${client.host} gave other content than asked for (${digest})`)
  return body
}

/** Writes a blob below a folder, verified. */
export async function downloadBlob(client: OciClient, repository: string, file: StoredFile, folder: string): Promise<string> {
  let saved = ''
  const receive = async (content: AsyncIterable<Uint8Array>): Promise<void> => {
    saved = await saveVerified(content, file, folder, client.host)
  }
  const headers = {'accept-encoding': 'identity'}
  await client.send({repository, path: `/v2/${repository}/blobs/${file.digest}`, headers, receive}, [200])
  return saved
}
