import type {Http} from './client.ts'
import {HttpError} from './errors.ts'
import type {HttpResponse, ReceivedFrom} from './exchange.ts'
import {redactUrl} from './redact.ts'

/** Where a download is stored. */
export interface Store {
  /** Forgets what is there. */
  restart(): Promise<void>
  /** @param bytes may be used again once the promise is kept. */
  append(bytes: Uint8Array): Promise<void>
}

/** What is downloaded. */
export interface Download {
  readonly url: URL
  /** Headers of each try, made of those that name the part that is missing. */
  readonly headers?: (part: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
}

type Headers = Readonly<Record<string, string>>

/** What lies in the store. */
interface Part {
  readonly bytes: number
  /** Of the whole, where the server told it. */
  readonly total: number | undefined
  /** Tells this version from others; without it nothing can be continued. */
  readonly version: Version | undefined
}

interface Version {
  readonly name: 'etag' | 'last-modified'
  readonly value: string
  readonly place: string
}

const nothing: Part = {bytes: 0, total: undefined, version: undefined}

/**
 * Downloads into a store. An answer that breaks off is continued behind the bytes that came (`Range` with `If-Range`, RFC 9110 sections 13.1.5
 * and 14), within the tries of the client, and only as the same version: a part that begins elsewhere, or whose ETag (else Last-Modified),
 * length or address is another, is thrown away with all that came before. Without a strong validator each try begins anew.
 *
 * @returns the last answer, whatever its status; of success only when as many bytes are stored as the server announced.
 * @throws HttpError as `Http.send`; network when the content stays shorter than announced.
 */
export async function download(http: Http, {url, headers = (part) => part}: Download, store: Store): Promise<HttpResponse> {
  let part = nothing
  return http.send({
    url,
    headersOfTry: () => ({'accept-encoding': 'identity', ...headers(rangeOf(part))}),
    isWorthATry(status) {
      // The part that is missing does not exist: what came before it was of another version.
      const isPastTheEnd = status === 416 && part.bytes > 0
      if (isPastTheEnd) part = nothing
      return isPastTheEnd
    },
    async receive(content, answered, from) {
      const before = part
      part = nothing
      const start = from.status === 206 ? continued(before, answered, from) : begun(answered, from)
      if (start.bytes === 0) await store.restart()
      part = start
      try {
        for await (const bytes of content) {
          await store.append(bytes)
          part = {...part, bytes: part.bytes + bytes.byteLength}
        }
      } catch (error) {
        throw error instanceof HttpError && error.kind === 'network' ? brokenOff(error, part) : error
      }
      if (part.total !== undefined && part.bytes !== part.total) throw new HttpError('network', `${nameOf(from)} ended ${countOf(part)}`)
    },
  })
}

function rangeOf({bytes, version}: Part): Headers {
  return bytes === 0 || version === undefined ? {} : {range: `bytes=${bytes}-`, 'if-range': version.value}
}

function begun(headers: Headers, from: ReceivedFrom): Part {
  if (isEncoded(headers)) return nothing
  return {bytes: 0, total: lengthOf(headers['content-length']), version: versionOf(headers, from)}
}

function continued(before: Part, headers: Headers, from: ReceivedFrom): Part {
  const [, start, , total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(headers['content-range'] ?? '') ?? []
  const {version} = before
  const isSame =
    version !== undefined && !isEncoded(headers) && headers[version.name] === version.value && placeOf(from.url) === version.place
  const length = lengthOf(total) ?? before.total
  const hasLength = length !== undefined && length === (before.total ?? length)
  if (before.bytes > 0 && Number(start) === before.bytes && isSame && hasLength) return {...before, total: length}
  throw new HttpError('network', `${nameOf(from)} answered with a part of another version, or another part than was asked for`)
}

/** A weak ETag says "as good as", not "the same bytes"; a time of the very second of the answer may stand for two versions. */
function versionOf(headers: Headers, {url}: ReceivedFrom): Version | undefined {
  const {etag, 'last-modified': modified, date} = headers
  const place = placeOf(url)
  if (etag !== undefined) return /^"[\x21\x23-\x7e]*"$/.test(etag) ? {name: 'etag', value: etag, place} : undefined
  const isSettled = Date.parse(date ?? '') - Date.parse(modified ?? '') >= 1000
  return modified !== undefined && isSettled ? {name: 'last-modified', value: modified, place} : undefined
}

/** Without the query: signatures differ from redirect to redirect. */
const placeOf = ({origin, pathname}: URL): string => `${origin}${pathname}`

/** Bytes on the wire are then not those of the store. */
const isEncoded = (headers: Headers): boolean => !['', 'identity'].includes(headers['content-encoding']?.trim().toLowerCase() ?? '')

const lengthOf = (text: string | undefined): number | undefined => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined)

const nameOf = ({url}: ReceivedFrom): string => `GET ${redactUrl(url)}`

const countOf = ({bytes, total}: Part): string => `after ${bytes}${total === undefined ? '' : ` of ${total}`} bytes`

const brokenOff = (error: HttpError, part: Part): HttpError => new HttpError('network', `${error.message} ${countOf(part)}`, {cause: error})
