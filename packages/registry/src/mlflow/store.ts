import {HttpError} from '@modelflight/http/errors'
import type {HttpResponse} from '@modelflight/http/exchange'

/** A file to be sent. */
export interface StoredFileSource {
  readonly path: string
  readonly bytes: number
}

/** Takes content as it comes; called anew for each try. */
export type OnContent = (content: AsyncIterable<Uint8Array>) => Promise<void>

/** Where artifacts lie. Addresses are those that MLflow gives for runs and logged models, with a path appended. */
export interface ArtifactStore {
  upload(address: string, content: Uint8Array | StoredFileSource): Promise<void>
  /** Calls back with the content of an artifact. `bytes`, where it is known, decides on the way that it takes. */
  stream(address: string, onContent: OnContent, bytes?: number): Promise<void>
  /** Names of the files below an address, relative to it, sorted. */
  list(address: string): Promise<readonly string[]>
  /** Takes everything below an address away. False where only the server's owner can: the server forgets it, and the bytes stay. */
  remove(address: string): Promise<boolean>
}

/** @throws HttpError with `status` and `body` for an answer outside 200 to 299; the message holds no query. */
export function requireOk({status, body, url}: HttpResponse, method: string): void {
  if (status >= 200 && status <= 299) return
  throw new HttpError('status', `${method} ${url.protocol}//${url.host}${url.pathname} answered ${status}`, {
    status,
    body: body.subarray(0, 65_536).toString('utf8'),
  })
}

/** Lists files folder by folder. `entries` gives those of one folder, with names relative to it. */
export async function walk(
  entries: (folder: string) => Promise<readonly {readonly name: string; readonly isFolder: boolean}[]>,
): Promise<readonly string[]> {
  const found: string[] = []
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const {name, isFolder} of await entries(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (isFolder) waiting.push(path)
      else found.push(path)
    }
  }
  return found.sort()
}
