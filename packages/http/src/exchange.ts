import {request as httpRequest, type IncomingMessage, type RequestOptions} from 'node:http'
import {request as httpsRequest} from 'node:https'
import type {LookupFunction} from 'node:net'
import type {Readable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {HttpError} from './errors.ts'
import type {Address} from './guard.ts'
import {redactUrl} from './redact.ts'

/** One request on the wire: no redirect, no retry. */
export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  /** The addresses that were checked: the connection goes to one of these, never to a second look-up. */
  readonly addresses: readonly Address[]
  /** Largest body in bytes, after decompression. */
  readonly maxBytes: number
  readonly signal: AbortSignal
}

/** An answer with its whole body. Header names are in lower case. */
export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Where the answer came from, after redirects. */
  readonly url: URL
}

/**
 * Sends one request and reads the whole answer.
 *
 * @throws HttpError too-large, network (also for a body shorter than announced), or whatever `signal` was aborted with.
 */
export async function exchange(call: Exchange): Promise<HttpResponse> {
  call.signal.throwIfAborted()
  const incoming = await answer(call)
  try {
    const body = await readBody(incoming, call)
    return {status: incoming.statusCode ?? 0, headers: flatten(incoming), body, url: call.url}
  } finally {
    incoming.destroy()
  }
}

function answer(call: Exchange): Promise<IncomingMessage> {
  const {promise, resolve, reject} = Promise.withResolvers<IncomingMessage>()
  const send = call.url.protocol === 'https:' ? httpsRequest : httpRequest
  const outgoing = send(call.url, options(call), resolve)
  outgoing.on('error', (cause) => reject(networkError(call, cause)))
  outgoing.end(call.body)
  return promise
}

function options({method, headers, body, addresses, signal}: Exchange): RequestOptions {
  const length = body === undefined ? {} : {'content-length': String(body.byteLength)}
  // A fresh connection per request: a kept one may be closed under a POST, which could then not be repeated.
  return {method, headers: {'accept-encoding': 'gzip, deflate, br', ...headers, ...length}, agent: false, lookup: pinned(addresses), signal}
}

/** A resolver that knows only the addresses that were checked. */
function pinned(addresses: readonly Address[]): LookupFunction {
  return (_hostname, {all}, callback) => {
    const first = addresses[0]
    if (all === true) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family ?? 4)
  }
}

async function readBody(incoming: IncomingMessage, call: Exchange): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of decompressed(incoming) as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > call.maxBytes) throw tooLarge(call)
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof HttpError ? cause : networkError(call, cause)
  }
  return Buffer.concat(chunks)
}

function decompressed(incoming: IncomingMessage): Readable {
  const decoder = {gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress}[
    incoming.headers['content-encoding']?.toLowerCase() ?? ''
  ]
  if (decoder === undefined || incoming.statusCode === 204 || incoming.statusCode === 304) return incoming
  const stream = decoder()
  incoming.on('error', (error) => stream.destroy(error))
  return incoming.pipe(stream)
}

/** Repeated headers joined by a comma, as RFC 9110 has it. */
function flatten(incoming: IncomingMessage): Record<string, string> {
  const entries = Object.entries(incoming.headers)
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]))
}

function tooLarge({method, url, maxBytes}: Exchange): HttpError {
  return new HttpError('too-large', `${method} ${redactUrl(url)} answered with more than ${maxBytes} bytes`)
}

function networkError({method, url, signal}: Exchange, cause: unknown): unknown {
  if (signal.aborted) return signal.reason
  const code = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : String(cause)
  return new HttpError('network', `${method} ${redactUrl(url)} failed on the network (${code})`, {cause})
}
