import {setTimeout as sleep} from 'node:timers/promises'
import {dependencyFailed} from '@modelflight/core/errors'
import {noCounts} from '../metric-source.ts'
import type {Route, Splitter, SplitterCounts} from '../splitter.ts'
import {openRuntimeApi, parseTable, type RuntimeApi} from './runtime-api.ts'
import {weightsOf} from './weights.ts'

/** A HAProxy that runs already. */
export interface HaproxyOptions {
  /** Path of the admin socket, or its `host:port`. */
  readonly socket: string
  /** Backend whose servers are the instances. Its algorithm must be one that obeys weights that change, such as `roundrobin`. */
  readonly backend: string
  /** Where HAProxy takes the requests. */
  readonly url: string
  /** What the names of the instances' servers begin with, before the instance's id; default `v`. */
  readonly prefix?: string
}

/** Servers are called after the instance, so that counts, metrics and answers name it. */
interface Names {
  of(id: number): string
  /** NaN for a server that is none of ours. */
  id(name: string): number
}

const namesWith = (prefix: string): Names => ({
  of: (id) => `${prefix}${id}`,
  id: (name) => (name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)) ? Number(name.slice(prefix.length)) : Number.NaN),
})

const nothing: SplitterCounts = {...noCounts, compared: 0, disagreed: 0}

interface Server {
  readonly port: number
  readonly weight: number
  readonly isReady: boolean
}

/**
 * HAProxy as a splitter. Servers are added and removed over the runtime API; only servers called `<prefix><id>` are ours, and any other with a weight is
 * traffic that was not asked for. Every change is read back.
 */
export function openHaproxySplitter({socket, backend, url, prefix = 'v'}: HaproxyOptions): Splitter {
  const names = namesWith(prefix)
  const api = openRuntimeApi({address: socket})
  // HAProxy forgets what it counted for a server that is removed.
  const last = new Map<number, SplitterCounts>()
  return {
    name: `HAProxy (${backend})`,
    url,
    mirrors: false,
    async route(routes, mirror) {
      if (mirror !== undefined) throw dependencyFailed('HAProxy can’t mirror requests')
      await place(api, backend, names, routes)
      for (const [id, counts] of await countsOf(api, backend, names)) last.set(id, counts)
      await removeOthers(api, backend, names, routes)
    },
    async counts(id) {
      return (await countsOf(api, backend, names)).get(id) ?? last.get(id) ?? nothing
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}

/** New servers first, without a weight; then all weights on one connection; then it is looked whether HAProxy did so. */
async function place(api: RuntimeApi, backend: string, names: Names, routes: readonly Route[]): Promise<void> {
  const present = await serversOf(api, backend)
  const answers: string[] = []
  for (const {id, port} of routes) {
    const server = `${backend}/${names.of(id)}`
    const found = present.get(names.of(id))
    if (found === undefined) {
      answers.push(await api.run(`add server ${server} 127.0.0.1:${port} weight 0`))
      answers.push(await api.run(`enable server ${server}`))
    } else if (found.port !== port) answers.push(await api.run(`set server ${server} addr 127.0.0.1 port ${port}`))
    else if (!found.isReady) answers.push(await api.run(`set server ${server} state ready`))
  }
  const wanted = weightOf(names, routes)
  const all = new Set([...present.keys(), ...wanted.keys()])
  // What gains comes before what loses: there is always somebody to answer.
  const changes = [...all].sort((a, b) => (wanted.get(b) ?? 0) - (wanted.get(a) ?? 0))
  if (changes.length > 0) {
    answers.push(await api.run(...changes.map((name) => `set server ${backend}/${name} weight ${wanted.get(name) ?? 0}`)))
  }
  const differences = differencesOf(await serversOf(api, backend), wanted)
  if (differences.length === 0) return
  const said = answers
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '' && !answer.startsWith('New server'))
    .join('; ')
  throw dependencyFailed(
    `HAProxy does not split the requests as asked: ${differences.join('; ')}${said === '' ? '' : `. It says: ${said}`}`,
    {
      hint: 'The socket needs `level admin`, the backend an algorithm such as roundrobin, and nobody else may set its weights.',
    },
  )
}

/** Nobody gets a weight when there are no routes. */
function weightOf(names: Names, routes: readonly Route[]): ReadonlyMap<string, number> {
  if (!routes.some(({percent}) => percent > 0)) return new Map(routes.map(({id}) => [names.of(id), 0]))
  const {weights} = weightsOf(routes.map(({percent}) => percent))
  return new Map(routes.map(({id}, index) => [names.of(id), weights[index] ?? 0]))
}

function differencesOf(found: ReadonlyMap<string, Server>, wanted: ReadonlyMap<string, number>): readonly string[] {
  const missing = [...wanted].filter(([name, weight]) => weight > 0 && found.get(name)?.isReady !== true)
  const others = [...found].filter(([name, {weight}]) => weight !== (wanted.get(name) ?? 0))
  return [
    ...missing.map(([name]) => `${name} is not ready`),
    ...others.map(([name, {weight}]) => `${name} has weight ${weight}, not ${wanted.get(name) ?? 0}`),
  ]
}

async function serversOf(api: RuntimeApi, backend: string): Promise<ReadonlyMap<string, Server>> {
  const text = await api.run(`show servers state ${backend}`)
  if (!text.includes('# be_id')) {
    throw dependencyFailed(`HAProxy has no servers to show in the backend ${backend}: ${text.trim().slice(0, 200)}`)
  }
  return new Map(
    parseTable(text, ' ').map((row) => {
      const number = (name: string): number => Number(row.get(name) ?? Number.NaN)
      // Operational state 2 is running; any administrative state but 0 is maintenance or draining.
      const isReady = number('srv_op_state') === 2 && number('srv_admin_state') === 0
      return [row.get('srv_name') ?? '', {port: number('srv_port'), weight: number('srv_uweight'), isReady}] as const
    }),
  )
}

/** Removes our servers that nothing goes to any more, once their last request is answered. */
async function removeOthers(api: RuntimeApi, backend: string, names: Names, routes: readonly Route[]): Promise<void> {
  const kept = new Set(routes.map(({id}) => names.of(id)))
  for (const name of (await serversOf(api, backend)).keys()) {
    if (kept.has(name) || Number.isNaN(names.id(name))) continue
    await api.run(`set server ${backend}/${name} state maint`)
    // Refused while a request is under way: then it stays, without weight and in maintenance, until the next change.
    for (let tries = 0; tries < 5; tries++) {
      if ((await api.run(`del server ${backend}/${name}`)).startsWith('Server deleted')) break
      await sleep(20)
    }
  }
}

/** HAProxy's own counts. It keeps no quantiles of latency, so none is given. */
async function countsOf(api: RuntimeApi, backend: string, names: Names): Promise<ReadonlyMap<number, SplitterCounts>> {
  const rows = parseTable(await api.run('show stat'), ',').filter((row) => row.get('pxname') === backend)
  return new Map(
    rows
      .map((row) => {
        const count = (name: string): number => Number(row.get(name) ?? 0) || 0
        // Not reached; no answer, or a cut one; not reached, and given to another server.
        const lost = count('econ') + count('eresp') + count('wredis')
        const answered = ['hrsp_1xx', 'hrsp_2xx', 'hrsp_3xx', 'hrsp_4xx', 'hrsp_5xx', 'hrsp_other'].reduce(
          (sum, name) => sum + count(name),
          0,
        )
        const errors = lost + count('hrsp_4xx') + count('hrsp_5xx')
        return [names.id(row.get('svname') ?? ''), {...nothing, requests: answered + lost, errors}] as const
      })
      .filter(([id]) => !Number.isNaN(id)),
  )
}
