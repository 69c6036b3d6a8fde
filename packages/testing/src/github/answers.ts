import type {Operation, Referee} from './referee.ts'
import type {GithubState} from './state.ts'

/** What a route gets. */
export interface Call {
  readonly state: GithubState
  readonly referee: Referee
  readonly operation: Operation
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  /** Milliseconds. */
  readonly now: number
  /** How long a list lags behind writes, in milliseconds. */
  readonly lag: number
  readonly url: string
}

/** What a route answers. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One operation of the API. */
export type Route = (call: Call) => Answer

/** A successful answer. */
export const ok = (body: unknown, headers?: Readonly<Record<string, string>>): Answer => ({
  status: 200,
  body,
  ...(headers === undefined ? {} : {headers}),
})
/** Something new. */
export const created = (body: unknown): Answer => ({status: 201, body})

/** GitHub's words for "there is none, or you may not see it". */
export const notFound: Answer = {
  status: 404,
  body: {message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404'},
}

/** A parameter of the path. */
export const parameter = ({operation}: Call, name: string): string => operation.parameters[name] ?? ''
/** A text of a body; empty when it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
/** Where the operations of a repository begin. */
export const r = '/repos/{owner}/{repo}'

/** The page of a list that was asked for, with the `Link` header that leads to the others. */
export function paged<T>(
  call: Call,
  all: readonly T[],
): {readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>>} {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30))
  const page = Number(call.query.get('page') ?? 1)
  const items = all.slice((page - 1) * size, page * size)
  if (page * size >= all.length) return {items, headers: {}}
  const next = new URL(call.url)
  next.searchParams.set('page', String(page + 1))
  return {items, headers: {link: `<${next.href}>; rel="next"`}}
}

/** The description's example with our values in it: a complete answer without hand-written boilerplate. */
export const like = (call: Call, operationId: string, values: object): Readonly<Record<string, unknown>> => {
  const example = call.referee.example(operationId)
  const one = (Array.isArray(example) ? example[0] : example) as Readonly<Record<string, unknown>>
  return {...one, ...values}
}

/** A user, or a bot by its name. */
export const userLike = (call: Call, login: string): Readonly<Record<string, unknown>> => {
  const {user} = like(call, `GET ${r}/issues/{issue_number}/comments`, {}) as {user: object}
  return {...user, login, type: login.endsWith('[bot]') ? 'Bot' : 'User'}
}
