import {createHash} from 'node:crypto'
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http'

/** How a server of one file answers. */
export interface Cutting {
  /** What each request finds there, the last one for all that follow. */
  readonly versions: readonly [Uint8Array, ...Uint8Array[]]
  /** Bytes after which each answer breaks off; later answers are whole. */
  readonly cuts: readonly number[]
  /** What tells one version from another. `early` is a time of the second in which it answers. */
  readonly validator: 'etag' | 'weak' | 'modified' | 'early' | 'none'
  /** What a request for a part gets: that part; all; a part even of another version; a part that begins elsewhere. */
  readonly parts: 'right' | 'none' | 'careless' | 'shifted'
  /** Ends an answer in chunks, without a length. */
  readonly chunked?: boolean
  /** Told of the `Range` of each request, and of the status that it got. */
  readonly onRequest?: (range: string | undefined, status: number) => void
}

/** Serves a file as RFC 9110 has it (`ETag`, `Last-Modified`, `Range`, `If-Range`), or not quite, and hangs up in the middle of answers. */
export function cutting(options: Cutting): RequestListener {
  let count = 0
  return (request, response) => {
    const index = Math.min(count, options.versions.length - 1)
    const content = Buffer.from(options.versions[index] ?? options.versions[0])
    const cut = options.cuts[count]
    count++
    const validator = validatorOf(content, index, options)
    const start = startOf(request, validator, options)
    options.onRequest?.(request.headers.range, start === undefined ? 200 : start < content.length ? 206 : 416)
    if (start !== undefined && start >= content.length)
      return void response.writeHead(416, {'content-range': `bytes */${content.length}`}).end()
    const part = content.subarray(start ?? 0)
    const length = options.chunked === true ? {} : {'content-length': part.length}
    const range = start === undefined ? {} : {'content-range': `bytes ${start}-${content.length - 1}/${content.length}`}
    response.writeHead(start === undefined ? 200 : 206, {...validator, ...length, ...range})
    if (cut === undefined) response.end(part)
    else hangUp(response, part.subarray(0, cut))
  }
}

/** Some bytes arrive, then the connection is gone. */
function hangUp(response: ServerResponse, part: Uint8Array): void {
  response.flushHeaders()
  response.write(part.length === 0 ? '' : part, () => void setImmediate(() => response.socket?.destroy()))
}

function validatorOf(content: Buffer, index: number, {validator}: Cutting): Readonly<Record<string, string>> {
  const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`
  const modified = new Date(Date.parse('2026-01-01T00:00:00Z') + index * 60_000).toUTCString()
  switch (validator) {
    case 'etag':
      return {etag: tag, 'last-modified': modified}
    case 'weak':
      return {etag: `W/${tag}`}
    case 'modified':
      return {'last-modified': modified}
    case 'early':
      return {'last-modified': modified, date: modified}
    default:
      return {}
  }
}

/** Where the part begins that is sent; undefined for all. */
function startOf({headers}: IncomingMessage, validator: Readonly<Record<string, string>>, {parts}: Cutting): number | undefined {
  const asked = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1]
  if (asked === undefined || parts === 'none') return undefined
  const start = Number(asked)
  if (parts === 'careless') return start
  if (headers['if-range'] !== undefined && headers['if-range'] !== (validator['etag'] ?? validator['last-modified'])) return undefined
  return parts === 'shifted' ? Math.max(0, start - 1) : start
}
