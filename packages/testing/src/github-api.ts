import type {IncomingMessage, ServerResponse} from 'node:http'
import {type Answer, notFound} from './github/answers.ts'
import {type Operation, openReferee, type Referee} from './github/referee.ts'
import {routes} from './github/routes.ts'
import {emptyState, type GithubState} from './github/state.ts'
import {type LocalServer, readBody, sendJson, serve} from './servers.ts'

/** A request as it came, and how it was answered. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  /** The operation of the description, e.g. `POST /repos/{owner}/{repo}/check-runs`; empty when there is none. */
  readonly operation: string
  readonly body: unknown
  readonly status: number
}

/** A misfortune: given a request, an answer instead of the real one, or what to do around it. */
export type Fault =
  /** Answered without effect. */
  | {readonly kind: 'answer'; readonly answer: Answer}
  /** The effect happens, then the connection breaks or the proxy fails: the caller can't know. */
  | {readonly kind: 'lost-answer'; readonly status: number}
  /** The connection breaks at once. */
  | {readonly kind: 'reset'}
  /** The effect happens, and there is never an answer. */
  | {readonly kind: 'hang'}
  /** The effect happens; the answer breaks off in the middle, as `cut` JSON or as a connection that breaks. */
  | {readonly kind: 'truncated'; readonly how: 'cut' | 'broken'}
  /** The page of a proxy instead of an answer, with status 200. Nothing happens. */
  | {readonly kind: 'page'}

/** What the token may do, by the names of `permissions:`; everything else is refused. Reading what is public is always allowed. */
export type Rights = readonly (
  | 'pull-requests: write'
  | 'checks: write'
  | 'actions: read'
  | 'contents: read'
  | 'deployments: write'
  | 'issues: write'
  | 'statuses: write'
  | 'actions: write'
)[]

/** How the server behaves. */
export interface GithubApiOptions {
  readonly repository?: string
  /** Default: all. */
  readonly rights?: Rights
  /** Milliseconds by which lists lag behind writes; default 0. */
  readonly lag?: number
  /** Asked for each request; undefined lets it pass. */
  readonly fault?: (request: {readonly operation: string; readonly count: number}) => Fault | undefined
  readonly now?: () => number
}

/** GitHub's API for tests. */
export interface GithubApi extends LocalServer {
  readonly state: GithubState
  readonly requests: readonly SeenRequest[]
  /** Requests that do not fit the description, and answers of ours that do not. Must be empty at the end of every test. */
  readonly violations: readonly string[]
  /** Environment that leads a step here. */
  readonly environment: Readonly<Record<string, string>>
  /** @throws Error when anything did not fit the description. */
  assertLawful(): void
}

const allRights: Rights = [
  'pull-requests: write',
  'checks: write',
  'actions: read',
  'contents: read',
  'deployments: write',
  'issues: write',
  'statuses: write',
  'actions: write',
]

/** Which right an operation needs. */
const needed: readonly (readonly [pattern: RegExp, right: Rights[number]])[] = [
  [/^(POST|PATCH|DELETE) .*\/comments/, 'pull-requests: write'],
  [/^(POST|PATCH) .*\/check-runs/, 'checks: write'],
  [/^GET .*\/actions\/(artifacts|runs)/, 'actions: read'],
  [/^GET .*\/contents/, 'contents: read'],
  [/^POST .*\/deployments/, 'deployments: write'],
  [/^POST .*\/statuses\/\{sha\}/, 'statuses: write'],
  [/^(POST|PATCH) .*\/(dispatches|variables)/, 'actions: write'],
  [/^(POST|PATCH) .*\/issues/, 'issues: write'],
]

const lackOfRights: Answer = {
  status: 403,
  body: {message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403'},
}

interface Server {
  readonly state: GithubState
  readonly referee: Referee
  readonly options: GithubApiOptions
  readonly requests: SeenRequest[]
  readonly violations: string[]
  readonly counts: Map<string, number>
  url: string
}

/** Starts GitHub's API on the loopback address: real state, and every request held to GitHub's own description. */
export async function startGithubApi(options: GithubApiOptions = {}): Promise<GithubApi> {
  const state = emptyState(options.repository ?? 'octo-org/octo-repo')
  const server: Server = {state, referee: sharedReferee(), options, requests: [], violations: [], counts: new Map(), url: ''}
  const local = await serve((request, response) => void handle(server, request, response))
  server.url = local.url
  return {
    ...local,
    state,
    requests: server.requests,
    violations: server.violations,
    environment: {GITHUB_API_URL: local.url, GITHUB_GRAPHQL_URL: `${local.url}/graphql`},
    assertLawful() {
      if (server.violations.length > 0) throw new Error(`GitHub would have refused:\n${server.violations.join('\n')}`)
    },
  }
}

let referee: Referee | undefined
const sharedReferee = (): Referee => {
  referee ??= openReferee()
  return referee
}

async function handle(server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', server.url)
  const method = request.method ?? 'GET'
  const text = (await readBody(request)).toString('utf8')
  if (url.pathname.startsWith('/download/')) return download(server, url, request, response)
  const body = text === '' ? undefined : parseJson(text)
  const operation = server.referee.find(method, url.pathname)
  const {answer, fault} = answerTo(server, {method, url, body, operation, authorization: request.headers.authorization})
  const status = answer === undefined ? 0 : answer.status
  server.requests.push({method, path: url.pathname, operation: operation?.id ?? '', body, status})
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'page')
    return void response.writeHead(200, {'content-type': 'text/html'}).end('<html>Sign in to the guest network</html>')
  if (answer === undefined) request.socket.destroy()
  else if (fault?.kind === 'truncated') truncate(response, answer, fault.how)
  else sendJson(response, answer.status, answer.body, {date: new Date().toUTCString(), 'x-ratelimit-remaining': '900', ...answer.headers})
}

/** Half of an answer. */
function truncate(response: ServerResponse, {status, body}: Answer, how: 'cut' | 'broken'): void {
  const text = JSON.stringify(body ?? {})
  const half = text.slice(0, Math.floor(text.length / 2))
  const length = Buffer.byteLength(how === 'cut' ? half : text)
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8', 'content-length': length})
  response.write(half, () => {
    if (how === 'cut') response.end()
    else response.destroy()
  })
}

interface Incoming {
  readonly method: string
  readonly url: URL
  readonly body: unknown
  readonly operation: Operation | undefined
  readonly authorization: string | undefined
}

/** What is answered, and what goes wrong on the way; no answer when the connection breaks at once. */
interface Answered {
  readonly answer?: Answer
  readonly fault?: Fault
}

function answerTo(server: Server, incoming: Incoming): Answered {
  const {method, url, operation} = incoming
  if (!/^(bearer|token) \S+/i.test(incoming.authorization ?? '')) return {answer: {status: 401, body: {message: 'Bad credentials'}}}
  const isQuery = method === 'POST' && url.pathname === '/graphql'
  // The job's token is no user: REST's `/user` refuses it.
  if (url.pathname === '/user') return {answer: lackOfRights}
  if (operation === undefined && !isQuery)
    return {answer: violated(server, [`${method} ${url.pathname} is not in the description`], notFound)}
  const fault = faultFor(server, operation?.id ?? 'POST /graphql')
  if (fault?.kind === 'answer') return {answer: fault.answer}
  if (fault?.kind === 'reset') return {}
  if (fault?.kind === 'page') return {fault}
  const answer = operation === undefined ? graphql(server, incoming) : lawful(server, incoming, operation)
  if (fault === undefined) return {answer}
  return fault.kind === 'lost-answer' ? {answer: {status: fault.status, body: {message: 'Server Error'}}} : {answer, fault}
}

function faultFor({options, counts}: Server, operation: string): Fault | undefined {
  const count = (counts.get(operation) ?? 0) + 1
  counts.set(operation, count)
  return options.fault?.({operation, count})
}

/** The right answer, when the request fits the description and the token has the right. */
function lawful(server: Server, {url, body}: Incoming, operation: Operation): Answer {
  const {state, options, referee: judge} = server
  const faults = judge.request(operation, url.searchParams, body)
  if (faults.length > 0)
    return violated(
      server,
      faults.map((fault) => `${operation.id}: ${fault}`),
      {status: 422, body: {message: faults.join('; ')}},
    )
  const right = needed.find(([pattern]) => pattern.test(operation.id))?.[1]
  if (right !== undefined && !(options.rights ?? allRights).includes(right)) return lackOfRights
  const own = `${operation.parameters['owner']}/${operation.parameters['repo']}` === state.repository
  const route = routes[operation.id]
  if (!own) return notFound
  if (route === undefined) return violated(server, [`${operation.id} is described, but this server does not do it`], notFound)
  const now = (options.now ?? Date.now)()
  const record = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>
  const answer = route({state, referee: judge, operation, query: url.searchParams, body: record, now, lag: options.lag ?? 0, url: url.href})
  if (answer.status < 300) {
    const own = judge.response(operation, answer.status, answer.body)
    server.violations.push(...own.map((fault) => `our answer to ${operation.id}: ${fault}`))
  }
  return answer
}

function violated(server: Server, faults: readonly string[], answer: Answer): Answer {
  server.violations.push(...faults)
  return answer
}

/** The one query that we ask: who the token is. */
function graphql(server: Server, {body}: Incoming): Answer {
  const {query} = (typeof body === 'object' && body !== null ? body : {}) as {query?: string}
  if (!/^\s*(query)?\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query ?? '')) {
    return violated(server, [`GraphQL query ${JSON.stringify(query)} is not one that this server knows`], {
      status: 400,
      body: {message: 'unknown query'},
    })
  }
  return {status: 200, body: {data: {viewer: {login: server.state.identity}}}}
}

/** Signed addresses carry their own right; a token that is sent along would leak to the store. */
function download(server: Server, url: URL, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.authorization !== undefined) server.violations.push('the token was sent to the artifact store')
  const row = server.state.artifacts.find(({id}) => url.pathname === `/download/${id}`)
  if (row === undefined) return void response.writeHead(404).end()
  response.writeHead(200, {'content-type': 'application/zip'}).end(row.archive)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
