import {type Agent, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse} from 'node:http'
import {instanceHeader, type Route} from '../splitter.ts'

/** A request that was read whole. */
export interface Received {
  readonly method: string
  readonly path: string
  /** Without those that are between two neighbours only. */
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** A request with a larger body is refused: predictions are asked with little. */
export const maxBodyBytes = 16 * 1024 * 1024

/** RFC 9110, section 7.6.1. The length is that of the body that was read. */
const neighbours = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'content-length',
]

/** Headers that go on: neither those of this connection nor those that it names. */
export function passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase())
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !neighbours.includes(name) && !named.includes(name)))
}

/** Reads a request. `too large` beyond `maxBodyBytes`; undefined when its sender went away. */
export function receive(incoming: IncomingMessage): Promise<Received | 'too large' | undefined> {
  const {promise, resolve} = Promise.withResolvers<Received | 'too large' | undefined>()
  if (Number(incoming.headers['content-length'] ?? 0) > maxBodyBytes) resolve('too large')
  const chunks: Buffer[] = []
  let size = 0
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.byteLength
    if (size > maxBodyBytes) resolve('too large')
    else chunks.push(chunk)
  })
  incoming.on('error', () => resolve(undefined))
  incoming.on('close', () => resolve(undefined))
  incoming.on('end', () => {
    const body = Buffer.concat(chunks)
    const length = incoming.headers['content-length'] === undefined && size === 0 ? {} : {'content-length': String(size)}
    const headers = {...passedOn(incoming.headers), ...length}
    resolve({method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers, body})
  })
  return promise
}

/**
 * What became of a request at a version. `unreached`: it took no connection, so the request can go elsewhere; `lost`: it gave no answer, or cut it;
 * `gone`: its sender did not wait, which says nothing about the version.
 */
export type Outcome =
  | {readonly kind: 'answered'; readonly status: number}
  | {readonly kind: 'unreached'}
  | {readonly kind: 'lost'}
  | {readonly kind: 'gone'}

/** How one request is passed on. */
export interface Hop {
  readonly received: Received
  readonly outgoing: ServerResponse
  readonly route: Route
  readonly agent: Agent
  /** Gets the answer too, as it passes. */
  readonly onAnswer?: (answer: IncomingMessage) => void
}

/** Milliseconds that a version may be silent. */
const silence = 30_000

/** Passes a request on to a version, and the answer back. */
export function relay(hop: Hop, again = false): Promise<Outcome> {
  const {received, outgoing, route, agent, onAnswer} = hop
  const {promise, resolve} = Promise.withResolvers<Outcome>()
  const {method, path, headers, body} = received
  const upstream = request({host: '127.0.0.1', port: route.port, method, path, headers, agent, timeout: silence}, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, {...passedOnAnswer(answer.headers), [instanceHeader]: String(route.id)})
    answer.on('end', () => resolve({kind: 'answered', status: answer.statusCode ?? 502}))
    answer.on('error', () => outgoing.destroy())
    answer.on('close', () => resolve({kind: 'lost'}))
    onAnswer?.(answer)
    answer.pipe(outgoing)
  })
  upstream.on('timeout', () => upstream.destroy(new Error('no answer')))
  upstream.on('error', (error: NodeJS.ErrnoException) => {
    // A server may close an idle connection at the very moment that it is used again; that is no fault of the version.
    const stale = upstream.reusedSocket && error.code === 'ECONNRESET' && !outgoing.headersSent && !outgoing.destroyed
    if (stale && !again) return void relay(hop, true).then(resolve)
    resolve({kind: error.syscall === 'connect' ? 'unreached' : 'lost'})
  })
  const leave = (): void => {
    if (outgoing.writableFinished) return
    resolve({kind: 'gone'})
    upstream.destroy()
  }
  outgoing.on('close', leave)
  void promise.then(() => outgoing.off('close', leave))
  upstream.end(body)
  return promise
}

/** The length stays: the body passes as it is. */
function passedOnAnswer(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const length = headers['content-length']
  return {...passedOn(headers), ...(length === undefined ? {} : {'content-length': length})}
}
