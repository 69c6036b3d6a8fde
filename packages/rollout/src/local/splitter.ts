import {Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {quantile} from '@modelflight/stats/quantile'
import type {Counts} from '../metric-source.ts'

/** Where an instance listens, on 127.0.0.1, and its percent of the traffic. */
export interface Route {
  readonly id: number
  readonly port: number
  readonly percent: number
}

/** A reverse proxy on 127.0.0.1 that splits the requests by weight and counts. */
export interface Splitter extends AsyncDisposable {
  readonly url: string
  /** Replaces all routes at once; requests under way end where they began. */
  route(routes: readonly Route[]): void
  /** What was counted for an instance; requests, errors and latencies only. */
  counts(id: number): Counts
}

/** Answers carry the id of the instance that gave them. */
export const instanceHeader = 'modelflight-instance'

const goldenRatio = (Math.sqrt(5) - 1) / 2
const maxLatencies = 100_000

interface Tally {
  requests: number
  errors: number
  readonly latencies: number[]
}

/** Starts a splitter without routes: it answers 503 until it has some. */
export async function startSplitter(): Promise<Splitter> {
  const agent = new Agent({keepAlive: true, maxSockets: 64})
  const tallies = new Map<number, Tally>()
  let routes: readonly Route[] = []
  let count = 0
  const tallyOf = (id: number): Tally => {
    const tally = tallies.get(id) ?? {requests: 0, errors: 0, latencies: []}
    tallies.set(id, tally)
    return tally
  }
  const server = createServer((incoming, outgoing) => {
    // An additive recurrence: shares are exact to O(log n / n) and do not fall in step with periods of the requests.
    const route = choose(routes, (++count * goldenRatio) % 1)
    if (route === undefined) outgoing.writeHead(503).end('no version serves')
    else forward(incoming, outgoing, route, agent, tallyOf(route.id)).catch(() => outgoing.destroy())
  })
  await listen(server)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    route: (next) => {
      routes = next
    },
    counts: (id) => asCounts(tallyOf(id)),
    [Symbol.asyncDispose]: async () => {
      agent.destroy()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** The route that a number in [0, 1) falls on. */
export function choose(routes: readonly Route[], at: number): Route | undefined {
  const total = routes.reduce((sum, {percent}) => sum + percent, 0)
  let left = at * total
  for (const route of routes) {
    left -= route.percent
    if (left < 0) return route
  }
  return undefined
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
}

/** Requests with a larger body are refused: predictions are asked with little. */
const maxBodyBytes = 16 * 1024 * 1024

async function forward(incoming: IncomingMessage, outgoing: ServerResponse, route: Route, agent: Agent, tally: Tally): Promise<void> {
  const body = await readBody(incoming)
  if (body === undefined) {
    outgoing.writeHead(413).end('the body is too large')
    return
  }
  const started = performance.now()
  const status = await relay({incoming, outgoing, route, agent, body}, false)
  tally.requests++
  if (status === undefined || status >= 400) tally.errors++
  if (tally.latencies.length < maxLatencies) tally.latencies.push(performance.now() - started)
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > maxBodyBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

interface Hop {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly route: Route
  readonly agent: Agent
  readonly body: Buffer
}

/** Passes one request on, and the answer back. Resolves to the answer's status; undefined when it did not come, or was cut. */
function relay(hop: Hop, again: boolean): Promise<number | undefined> {
  const {incoming, outgoing, route, agent, body} = hop
  const {promise, resolve} = Promise.withResolvers<number | undefined>()
  const options = {
    host: '127.0.0.1',
    port: route.port,
    method: incoming.method,
    path: incoming.url,
    headers: incoming.headers,
    agent,
    timeout: 30_000,
  }
  const upstream = request(options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, {...answer.headers, [instanceHeader]: String(route.id)})
    answer.on('end', () => resolve(answer.statusCode))
    answer.on('error', () => outgoing.destroy())
    answer.on('close', () => resolve(undefined))
    answer.pipe(outgoing)
  })
  upstream.on('timeout', () => upstream.destroy(new Error('no answer within 30 s')))
  upstream.on('error', (error: NodeJS.ErrnoException) => {
    // A server may close an idle connection at the very moment that it is used again; that is no fault of the version.
    const stale = upstream.reusedSocket && error.code === 'ECONNRESET' && !outgoing.headersSent
    if (stale && !again) return void relay(hop, true).then(resolve)
    if (!outgoing.headersSent) outgoing.writeHead(502, {[instanceHeader]: String(route.id)}).end('the version gave no answer')
    resolve(undefined)
  })
  outgoing.on('close', () => upstream.destroy())
  upstream.end(body)
  return promise
}

function asCounts({requests, errors, latencies}: Tally): Counts {
  const latencyP95 = latencies.length === 0 ? undefined : quantile(latencies, 0.95)
  return {requests, errors, labelled: 0, wrong: 0, latencyP95}
}
