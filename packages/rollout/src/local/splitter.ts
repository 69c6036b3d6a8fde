import {Agent, createServer, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {quantile} from '@modelflight/stats/quantile'
import type {Route, Splitter, SplitterCounts} from '../splitter.ts'
import type {Comparison} from './compare.ts'
import {type Received, receive, relay} from './forward.ts'
import {type Copy, openMirror} from './mirror.ts'

/** A reverse proxy on 127.0.0.1 that splits the requests by weight, mirrors them when asked, and counts. */
export interface LocalSplitter extends Splitter {
  /** Copies that were not sent: too many were under way, or the request was too long. */
  dropped(): number
}

/** What may be wanted otherwise. */
export interface SplitterOptions extends Comparison {
  /** Told of every copy that was answered, or not. */
  readonly onCopy?: (copy: Copy) => void
  /** Copies under way at the same time. */
  readonly copies?: number
  /** Milliseconds that a client has for its headers; default 10,000. */
  readonly headersTimeout?: number
}

const goldenRatio = (Math.sqrt(5) - 1) / 2
const maxLatencies = 100_000

interface Tally {
  requests: number
  errors: number
  compared: number
  disagreed: number
  readonly latencies: number[]
}

/** Starts a splitter without routes: it answers 503 until it has some. */
export async function startSplitter({headersTimeout = 10_000, ...options}: SplitterOptions = {}): Promise<LocalSplitter> {
  const traffic = openTraffic(options)
  const server = createServer(
    {headersTimeout, requestTimeout: 3 * headersTimeout, connectionsCheckingInterval: 1_000},
    (incoming, outgoing) => {
      void receive(incoming).then((received) => {
        if (received === undefined) outgoing.destroy()
        else if (received === 'too large') refuse(outgoing, 413, 'the body is too large')
        else traffic.answer(received, outgoing).catch(() => outgoing.destroy())
      })
    },
  )
  await listen(server)
  return {
    name: 'splitter',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mirrors: true,
    route: (routes, mirror) => {
      traffic.route(routes, mirror)
      return Promise.resolve()
    },
    counts: (id) => Promise.resolve(traffic.counts(id)),
    dropped: traffic.dropped,
    [Symbol.asyncDispose]: async () => {
      traffic.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** What a splitter does with requests. */
interface Traffic {
  answer(received: Received, outgoing: ServerResponse): Promise<void>
  route(routes: readonly Route[], mirror: Route | undefined): void
  counts(id: number): SplitterCounts
  dropped(): number
  close(): void
}

function openTraffic({onCopy, copies, ...comparison}: Omit<SplitterOptions, 'headersTimeout'>): Traffic {
  const agent = new Agent({keepAlive: true, maxSockets: 256})
  const tallies = openTallies()
  let routes: readonly Route[] = []
  let mirrored: Route | undefined
  let count = 0
  const mirror = openMirror({
    ...comparison,
    ...(copies === undefined ? {} : {concurrency: copies}),
    onCopy: (copy) => {
      tallies.addCopy(copy)
      onCopy?.(copy)
    },
  })
  return {
    async answer(received, outgoing) {
      // An additive recurrence: shares are exact to O(log n / n) and do not fall in step with periods of the requests.
      const at = (++count * goldenRatio) % 1
      const compare = mirrored === undefined ? undefined : mirror.send(received, mirrored)
      let left = routes
      for (;;) {
        const route = choose(left, at)
        if (route === undefined) break
        const started = performance.now()
        const outcome = await relay({received, outgoing, route, agent, ...(compare === undefined ? {} : {onAnswer: compare})})
        tallies.add(route.id, outcome.kind === 'answered' ? outcome.status : outcome.kind, performance.now() - started)
        // A version that takes no connection has lost this request, and its sender is answered by another.
        left = left.filter((other) => other !== route)
        if (outcome.kind === 'unreached' && !outgoing.destroyed) continue
        if (outcome.kind !== 'answered') compare?.(undefined)
        if (outcome.kind === 'lost') refuse(outgoing, 502, 'the version gave no answer')
        return
      }
      compare?.(undefined)
      if (left === routes) refuse(outgoing, 503, 'no version serves')
      else refuse(outgoing, 502, 'no version takes connections')
    },
    route: (next, copyTo) => {
      routes = next
      mirrored = copyTo
    },
    counts: tallies.of,
    dropped: mirror.dropped,
    close: () => {
      agent.destroy()
      mirror.close()
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

/** Says why, and ends the connection: what else was sent on it may not have been read. */
function refuse(outgoing: ServerResponse, status: number, reason: string): void {
  if (outgoing.headersSent || outgoing.destroyed) outgoing.destroy()
  else outgoing.writeHead(status, {connection: 'close', 'content-type': 'text/plain'}).end(reason)
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
}

function openTallies() {
  const tallies = new Map<number, Tally>()
  const tallyOf = (id: number): Tally => {
    const tally = tallies.get(id) ?? {requests: 0, errors: 0, compared: 0, disagreed: 0, latencies: []}
    tallies.set(id, tally)
    return tally
  }
  const add = (id: number, status: number | 'lost' | 'unreached' | 'gone' | undefined, milliseconds: number): Tally => {
    const tally = tallyOf(id)
    if (status === 'gone') return tally
    // The newest times are kept.
    tally.latencies[tally.requests++ % maxLatencies] = milliseconds
    if (typeof status !== 'number' || status >= 400) tally.errors++
    return tally
  }
  return {
    add,
    addCopy({id, status, milliseconds, agrees}: Copy): void {
      const tally = add(id, status, milliseconds)
      if (agrees === undefined) return
      tally.compared++
      if (!agrees) tally.disagreed++
    },
    of(id: number): SplitterCounts {
      const {latencies, ...counts} = tallyOf(id)
      return {...counts, labelled: 0, wrong: 0, latencyP95: latencies.length === 0 ? undefined : quantile(latencies, 0.95)}
    },
  }
}
