import {setTimeout as sleep} from 'node:timers/promises'
import {createHttp, type Http, type HttpRequest} from '@modelflight/http/client'
import {HttpError} from '@modelflight/http/errors'
import type {Connection, Credential} from './connection.ts'
import {errorOfAnswer, KubernetesError, kubernetesKind} from './errors.ts'
import type {KubernetesObject} from './objects.ts'

/** What a client is made with. */
export interface ClientOptions {
  /** Ends every request. */
  readonly signal?: AbortSignal
  /** Milliseconds that one request may take with all its tries; 60,000 when left out: an API server that restarts comes back within. */
  readonly deadline?: number
  readonly onRetry?: (message: string) => void
}

/** The API of one cluster, as one account sees it. All methods throw KubernetesError; paths come from `pathOf`. */
export interface Kubernetes {
  /** For messages. */
  readonly server: string
  /** Undefined when there is no such object. */
  get<T extends KubernetesObject>(path: string): Promise<T | undefined>
  /** All objects of a collection, in pages. @param selector labels, as `kubectl get -l` takes them. */
  list<T extends KubernetesObject>(path: string, selector?: string): Promise<readonly T[]>
  /** @throws KubernetesError `exists` when an object of this name is there. A lost answer is looked up, never sent twice blindly. */
  create<T extends KubernetesObject>(collection: string, object: T): Promise<T>
  /** Writes a whole object; compare-and-set when its metadata has a `resourceVersion`. @throws KubernetesError `conflict`. */
  replace<T extends KubernetesObject>(path: string, object: T): Promise<T>
  /** Server-side apply. @throws KubernetesError `conflict` when another manager owns one of the fields. */
  apply<T extends KubernetesObject>(path: string, object: T, fieldManager: string): Promise<T>
  /** False when it was gone already. With preconditions, another object of the same name is left alone: `conflict`. */
  remove(path: string, preconditions?: {readonly uid?: string; readonly resourceVersion?: string}): Promise<boolean>
  /**
   * Hands on an answer that is no JSON as it comes, however long it is, such as a container's log. Of a second try it is the content from its
   * beginning.
   */
  stream(path: string, receive: (content: AsyncIterable<Uint8Array>) => Promise<void>): Promise<void>
}

/** Opens a client. Nothing is asked before the first request. */
export function openKubernetes(connection: Connection, options: ClientOptions = {}): Kubernetes {
  const ask = asker(connection, options)
  const json = async (request: Omit<HttpRequest, 'url'> & {readonly path: string}): Promise<unknown> => await ask(request)
  const write = async <T>(method: 'POST' | 'PUT', path: string, object: T): Promise<T> =>
    (await json({method, path, headers: {'content-type': 'application/json'}, body: JSON.stringify(object)})) as T
  const get = async <T>(path: string): Promise<T | undefined> => {
    try {
      return (await json({path})) as T
    } catch (error) {
      if (kubernetesKind(error) === 'not-found') return undefined
      throw error
    }
  }
  return {
    server: connection.server,
    get,
    list: async <T>(path: string, selector?: string) => (await listFresh(json, path, selector)) as readonly T[],
    create: <T extends KubernetesObject>(collection: string, object: T) =>
      createOnce(
        () => write('POST', collection, object),
        () => get<T>(`${collection}/${object.metadata.name}`),
        options.signal,
      ),
    replace: (path, object) => write('PUT', path, object),
    apply: async <T>(path: string, object: T, fieldManager: string) =>
      (await json({
        method: 'PATCH',
        path: `${path}?fieldManager=${encodeURIComponent(fieldManager)}`,
        headers: {'content-type': 'application/apply-patch+yaml'},
        body: JSON.stringify(object),
      })) as T,
    async remove(path, preconditions) {
      const body = JSON.stringify({apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: 'Background', preconditions})
      try {
        await json({method: 'DELETE', path, headers: {'content-type': 'application/json'}, body})
        return true
      } catch (error) {
        if (kubernetesKind(error) === 'not-found') return false
        throw error
      }
    },
    async stream(path, receive) {
      await ask({path, headers: {accept: 'text/plain, */*'}, receive})
    },
  }
}

type Ask = (request: Omit<HttpRequest, 'url'> & {readonly path: string}) => Promise<unknown>

function asker(connection: Connection, given: ClientOptions): Ask {
  let trouble = Number.NEGATIVE_INFINITY
  const options: ClientOptions = {
    ...given,
    onRetry: (message) => {
      trouble = performance.now()
      given.onRetry?.(message)
    },
  }
  const send = async (request: Parameters<Ask>[0], credential: Credential): Promise<unknown> => {
    const {path, ...rest} = request
    const http = clientFor(connection, credential, options)
    const headers = {
      accept: 'application/json',
      ...rest.headers,
      ...(credential.token ? {authorization: `Bearer ${credential.token}`} : {}),
    }
    const what = `${request.method ?? 'GET'} ${path.replace(/\?.*$/, '')}`
    try {
      const {status, body} = await http.send({...rest, url: `${connection.server}${path}`, headers})
      const text = body.toString('utf8')
      if (status < 200 || status > 299) throw errorOfAnswer(what, status, text)
      return headers.accept === 'application/json' ? parse(text, what) : text
    } catch (error) {
      throw error instanceof HttpError ? asKubernetesError(error, what) : error
    }
  }
  const allowed = new Set<string>()
  return async (request) => {
    const what = `${request.method ?? 'GET'} ${request.path.replace(/\?.*$/, '')}`
    for (let renewed = false; ; ) {
      try {
        const answer = await send(request, await connection.credential(renewed))
        allowed.add(what)
        return answer
      } catch (error) {
        const kind = kubernetesKind(error)
        // What was allowed and is not any more: most often a restart that fell between two requests.
        if (kind === 'unavailable' || (kind === 'forbidden' && allowed.delete(what))) trouble = performance.now()
        // A server that has just come back does not know the roles yet, and forbids what it will allow in a moment.
        const starting = kind === 'forbidden' && performance.now() - trouble < startMilliseconds
        if (starting) await sleep(300, undefined, options.signal === undefined ? {} : {signal: options.signal})
        else if (kind !== 'unauthorized' || renewed) throw error
        else renewed = true
      }
    }
  }
}

/** How long after the last sign of trouble a server may still be learning who may do what. */
const startMilliseconds = 10_000

/** The host is named by the kubeconfig or the pod, and its certificate is checked against the cluster's own authority: private addresses are fine. */
function clientFor({server, tls}: Connection, {cert, key, token}: Credential, {signal, deadline = 60_000, onRetry}: ClientOptions): Http {
  return createHttp({
    trusted: [new URL(server).host],
    tls: {...tls, ...(cert === undefined || key === undefined ? {} : {cert, key})},
    secrets: token === undefined ? [] : [token],
    deadline,
    retry: {tries: 20, base: 250, cap: 4_000},
    ...(signal === undefined ? {} : {signal}),
    ...(onRetry === undefined ? {} : {onRetry}),
  })
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new KubernetesError('unavailable', `${what} was answered with something that is not JSON`, {cause})
  }
}

function asKubernetesError(error: HttpError, what: string): unknown {
  if (error.kind === 'cancelled' || error.kind === 'refused') return error
  return new KubernetesError('unavailable', `${what}: ${error.message}`, {hint: 'Is the API server up?', cause: error})
}

const listTries = 3

/** A list that grew too old between its pages is read again from the beginning. */
async function listFresh(ask: Ask, path: string, selector: string | undefined): Promise<readonly unknown[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await listAll(ask, path, selector)
    } catch (error) {
      if (kubernetesKind(error) !== 'expired' || attempt >= listTries) throw error
    }
  }
}

async function listAll(ask: Ask, path: string, selector: string | undefined): Promise<readonly unknown[]> {
  const items: unknown[] = []
  let next = ''
  do {
    const query = new URLSearchParams({limit: '500'})
    if (selector !== undefined) query.set('labelSelector', selector)
    if (next !== '') query.set('continue', next)
    const page = (await ask({path: `${path}?${query.toString()}`})) as {
      readonly items?: unknown
      readonly metadata?: {readonly continue?: string}
    }
    if (!Array.isArray(page.items)) throw new KubernetesError('unavailable', `GET ${path} was answered with something that is no list`)
    items.push(...page.items)
    next = page.metadata?.continue ?? ''
  } while (next !== '')
  return items
}

const createTries = 6

/** POST is not idempotent, but its object has a name: when the answer is lost, a look tells whether the object came to be. */
async function createOnce<T>(post: () => Promise<T>, look: () => Promise<T | undefined>, signal: AbortSignal | undefined): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await post()
    } catch (error) {
      const kind = kubernetesKind(error)
      if ((kind !== 'unavailable' && kind !== 'too-many-requests') || attempt >= createTries) throw error
      const found = await look()
      if (found !== undefined) return found
      await sleep(250 * 2 ** attempt, undefined, signal === undefined ? {} : {signal})
    }
  }
}
