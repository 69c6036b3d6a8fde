import {request as httpRequest, type IncomingMessage} from 'node:http'
import {type RequestOptions as HttpsOptions, request as httpsRequest} from 'node:https'
import type {LookupFunction} from 'node:net'
import type {Readable, Writable} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {certificateFault} from './certificate.ts'
import {HttpError} from './errors.ts'
import type {Address} from './guard.ts'
import {redactUrl} from './redact.ts'

/** A body too large for memory: read from its source once per try, so that it can be sent again. */
export interface StreamedBody {
  /** Exactly as many as `open` gives. */
  readonly bytes: number
  /** Pieces that are sent before the next one is asked for, so that their memory may be used again. */
  open(): AsyncIterable<Uint8Array>
}

/**
 * Takes a successful answer as it comes. Called anew for each try, with the answer's content from its beginning; what it throws ends the
 * request, without another try, unless it is an HttpError of the network.
 */
export type Receive = (content: AsyncIterable<Uint8Array>, headers: Readonly<Record<string, string>>, from: ReceivedFrom) => Promise<void>

/** What gave the content. */
export interface ReceivedFrom {
  /** From 200 to 299. */
  readonly status: number
  /** After redirects. */
  readonly url: URL
}

/** TLS beyond the system's defaults. Texts are PEM. */
export interface TlsOptions {
  /** Replaces the authorities that the system believes. */
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
  /** Name that the server's certificate must carry, where it is not the host's. */
  readonly servername?: string
}

/** One request on the wire: no redirect, no retry. */
export interface Exchange {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | StreamedBody | undefined
  /** Gets the content of an answer from 200 to 299, whose `body` is then empty. */
  readonly receive?: Receive | undefined
  /** Told whenever some bytes went over the wire. */
  readonly onProgress?: (() => void) | undefined
  readonly tls?: TlsOptions | undefined
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
    const status = incoming.statusCode ?? 0
    const headers = flatten(incoming)
    const received = call.receive !== undefined && status >= 200 && status <= 299
    if (received) await call.receive?.(content(incoming, call), headers, {status, url: call.url})
    const body = received ? Buffer.alloc(0) : await readBody(incoming, call)
    return {status, headers, body, url: call.url}
  } finally {
    incoming.destroy()
  }
}

function answer(call: Exchange): Promise<IncomingMessage> {
  const {promise, resolve, reject} = Promise.withResolvers<IncomingMessage>()
  const send = call.url.protocol === 'https:' ? httpsRequest : httpRequest
  const outgoing = send(call.url, options(call), resolve)
  outgoing.on('error', (cause) => reject(networkError(call, cause)))
  if (call.body === undefined || call.body instanceof Uint8Array) outgoing.end(call.body)
  else sendStream(call.body, outgoing, call, reject)
  return promise
}

/** An answer may come before all was sent, e.g. a refusal: what then becomes of the rest is no error. */
function sendStream(body: StreamedBody, outgoing: Writable, call: Exchange, reject: (error: unknown) => void): void {
  const closed = new Promise<never>((_, refuse) => outgoing.once('close', () => refuse(new Error('the connection was closed'))))
  closed.catch(() => undefined)
  const send = async (): Promise<void> => {
    for await (const piece of body.open()) {
      const written = new Promise<void>((done, refuse) => outgoing.write(piece, (error) => (error ? refuse(error) : done())))
      await Promise.race([written, closed])
      call.onProgress?.()
    }
    outgoing.end()
  }
  send().catch((cause: unknown) => {
    outgoing.destroy()
    reject(sourceFailed(cause) ? cause : networkError(call, cause))
  })
}

/** Errors of the file that is sent carry its path. */
const sourceFailed = (cause: unknown): boolean => cause instanceof Error && (cause as NodeJS.ErrnoException).path !== undefined

function options({method, headers, body, addresses, tls, signal}: Exchange): HttpsOptions {
  const bytes = body instanceof Uint8Array ? body.byteLength : body?.bytes
  const length = bytes === undefined ? {} : {'content-length': String(bytes)}
  // A fresh connection per request: a kept one may be closed under a POST, which could then not be repeated.
  const sent = {'accept-encoding': 'gzip, deflate, br', ...headers, ...length}
  // Said here, because Node would else let NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment believe every certificate.
  return {method, headers: sent, agent: false, lookup: pinned(addresses), signal, ...tls, rejectUnauthorized: true}
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
  const chunks: Uint8Array[] = []
  for await (const chunk of content(incoming, call)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The answer's bytes, decompressed, counted against the limit. */
async function* content(incoming: IncomingMessage, call: Exchange): AsyncGenerator<Uint8Array> {
  let size = 0
  try {
    for await (const chunk of decompressed(incoming) as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > call.maxBytes) throw tooLarge(call)
      call.onProgress?.()
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof HttpError ? cause : networkError(call, cause)
  }
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
  const what = `${method} ${redactUrl(url)} failed`
  const fault = certificateFault(code)
  if (fault !== undefined) return new HttpError('certificate', `${what}: ${fault} (${code})`, {cause})
  return new HttpError('network', `${what} on the network (${code})`, {cause})
}
