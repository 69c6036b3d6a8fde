import {randomInt} from 'node:crypto'
import {setTimeout as sleepFor} from 'node:timers/promises'
import {HttpError} from './errors.ts'
import {exchange, type HttpResponse, type Receive, type StreamedBody, type TlsOptions} from './exchange.ts'
import {guard, type Resolve, systemResolve} from './guard.ts'
import {redactText, redactUrl} from './redact.ts'
import {backoff, defaultRetry, isRepeatable, isTransient, type RetryPolicy, retryAfter} from './retry.ts'

/** One request. Its body can be sent again: it is held in memory, or read from its source once more. */
export interface HttpRequest {
  readonly method?: 'GET' | 'HEAD' | 'PUT' | 'DELETE' | 'POST' | 'PATCH'
  readonly url: URL | string
  readonly headers?: Readonly<Record<string, string>>
  /** More headers, made anew for each try: a signature, which ages, or the range that is missing. */
  readonly headersOfTry?: () => Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | StreamedBody
  /** Takes the content of a successful answer as it comes, instead of holding it in memory. */
  readonly receive?: Receive
  /** Whether an answer is worth another try, beside those that say "later". */
  readonly isWorthATry?: (status: number) => boolean
  /** Limit of the answer's body in bytes; 32 MiB when left out, none with `receive`. */
  readonly maxBytes?: number
  /**
   * Limit of one attempt in milliseconds; 30 s when left out. With a streamed body or `receive`, the limit of a pause in which no byte
   * moves, and the client's deadline counts while nothing moves, too.
   */
  readonly timeout?: number
}

/** What a client is made with. */
export interface HttpOptions {
  /** Hosts (`URL.host`, with the port) that the workflow names in `with:`; these may be private and speak http. */
  readonly trusted?: readonly string[]
  /** Ends every request. */
  readonly signal?: AbortSignal
  /** Never printed, in any form. */
  readonly secrets?: readonly string[]
  readonly userAgent?: string
  /** Limit of one request with all its tries in milliseconds: at most, and by default, 120 s. */
  readonly deadline?: number
  readonly retry?: RetryPolicy
  /** For trusted hosts only: whose certificates are believed, and what the client proves itself with. */
  readonly tls?: TlsOptions
  /** Told of every repetition, e.g. to log it. The text holds no secret. */
  readonly onRetry?: (message: string) => void
  readonly world?: Partial<World>
}

/** Time, chance and names, to be replaced in tests. */
export interface World {
  /** Monotonic milliseconds. */
  readonly now: () => number
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Uniform in [0, 1). */
  readonly random: () => number
  readonly resolve: Resolve
}

/** The one way to speak HTTP. */
export interface Http {
  /**
   * Sends a request and gives back the last answer, whatever its status.
   *
   * Repeats only idempotent methods, on network errors, 408, 429, 502, 503, 504 and (reads) 500. Follows up to 5 redirects,
   * each checked like the first URL; credentials do not follow to another host.
   *
   * @throws HttpError policy-refused for forbidden hosts, else dependency-failed.
   */
  send(request: HttpRequest): Promise<HttpResponse>
  /**
   * Sends a request and parses the answer as JSON. `undefined` for 204 and other empty answers.
   *
   * @throws HttpError as `send`; with `status` and `body` for every answer outside 200 to 299; `not-json` for pages and cut answers.
   */
  json(request: HttpRequest): Promise<unknown>
}

const maxDeadline = 120_000
/** A job on GitHub ends after six hours. */
const maxTransfer = 6 * 3_600_000
const maxRedirects = 5
const maxErrorBody = 65_536

/** All that follows a redirect to another host; anything else (`authorization`, `x-api-key`) might be a credential. */
const harmlessHeaders: readonly string[] = ['accept', 'content-type', 'if-range', 'range', 'user-agent']

const systemWorld: World = {
  now: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await sleepFor(milliseconds, undefined, {signal})
  },
  random: () => randomInt(2 ** 32) / 2 ** 32,
  resolve: systemResolve,
}

/** Makes a client. Nothing is read from the environment. */
export function createHttp(options: HttpOptions = {}): Http {
  const send = (request: HttpRequest): Promise<HttpResponse> => sendWithRetries(request, options, {...systemWorld, ...options.world})
  return {
    send,
    json: async (request) =>
      parseJson(request, await send({...request, headers: {accept: 'application/json', ...request.headers}}), options),
  }
}

/** One request under its deadline, with everything that is fixed over the tries. */
interface Job {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | StreamedBody | undefined
  readonly receive: Receive | undefined
  readonly isWorthATry: (status: number) => boolean
  /** Large transfers take as long as they move. */
  readonly streamed: boolean
  readonly maxBytes: number
  readonly timeout: number
  readonly trusted: readonly string[]
  readonly tls: TlsOptions | undefined
  readonly signal: AbortSignal
  readonly world: World
}

async function sendWithRetries(request: HttpRequest, options: HttpOptions, world: World): Promise<HttpResponse> {
  const policy = options.retry ?? defaultRetry
  const job = prepare(request, options, world)
  const end = world.now() + (job.streamed ? maxTransfer : Math.min(options.deadline ?? maxDeadline, maxDeadline))
  for (let attempt = 1; ; attempt++) {
    const headers = {...job.headers, ...lowerCase(request.headersOfTry?.())}
    const outcome = await attemptOnce({...job, headers, timeout: Math.max(1, Math.min(job.timeout, end - world.now()))})
    const pause = isRetryable(job, outcome) && attempt < policy.tries ? pauseAfter(outcome, attempt, policy, world) : undefined
    if (pause === undefined || world.now() + pause >= end) {
      if (outcome instanceof HttpError) throw outcome
      return outcome
    }
    options.onRetry?.(`${describe(job, outcome)}; trying again in ${pause} ms`)
    await world.sleep(pause, job.signal).catch(() => {
      throw cancelled(job)
    })
  }
}

function prepare(request: HttpRequest, options: HttpOptions, world: World): Job {
  if (!URL.canParse(String(request.url))) throw new HttpError('refused', 'refused to ask an address that is not a URL')
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url),
    headers: {'user-agent': options.userAgent ?? 'modelflight', ...lowerCase(request.headers)},
    body: typeof request.body === 'string' ? Buffer.from(request.body) : request.body,
    receive: request.receive,
    isWorthATry: request.isWorthATry ?? (() => false),
    streamed: request.receive !== undefined || (typeof request.body === 'object' && 'open' in request.body),
    maxBytes: request.maxBytes ?? (request.receive === undefined ? 32 * 1024 * 1024 : Number.POSITIVE_INFINITY),
    timeout: request.timeout ?? 30_000,
    trusted: options.trusted ?? [],
    tls: options.tls,
    signal: options.signal ?? new AbortController().signal,
    world,
  }
}

const lowerCase = (headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** One try, redirects included. What may be repeated comes back as a value; what may not is thrown. */
async function attemptOnce(job: Job): Promise<HttpResponse | HttpError> {
  using timer = startTimer(job)
  const signal = AbortSignal.any([job.signal, timer.signal])
  try {
    return await followRedirects(job, signal, timer.restart)
  } catch (error) {
    if (job.signal.aborted) throw cancelled(job)
    if (timer.signal.aborted)
      return new HttpError('timeout', `${job.method} ${redactUrl(job.url)} gave no answer within ${Math.ceil(job.timeout)} ms`)
    if (error instanceof HttpError) return error
    throw error
  }
}

interface Timer extends Disposable {
  readonly signal: AbortSignal
  /** Only for large transfers: their limit counts from the last byte. */
  readonly restart: (() => void) | undefined
}

function startTimer({timeout, streamed}: Job): Timer {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Error('timeout')), Math.ceil(timeout))
  return {
    signal: controller.signal,
    restart: streamed ? () => void timer.refresh() : undefined,
    [Symbol.dispose]: () => clearTimeout(timer),
  }
}

async function followRedirects(job: Job, signal: AbortSignal, onProgress: (() => void) | undefined): Promise<HttpResponse> {
  const {maxBytes, receive} = job
  let call: Pick<Job, 'method' | 'url' | 'headers' | 'body'> = job
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const addresses = await abortable(guard(call.url, job.trusted, job.world.resolve), signal)
    const {method, url, headers, body} = call
    // A redirect to another host learns nothing of the client's key.
    const tls = job.trusted.includes(url.host) ? job.tls : undefined
    const response = await exchange({method, url, headers, body, addresses, maxBytes, receive, onProgress, tls, signal})
    const location = response.headers['location']
    if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) return response
    call = redirected(call, response.status, location)
  }
  throw new HttpError('redirect', `${job.method} ${redactUrl(job.url)} was redirected more than ${maxRedirects} times`)
}

function redirected<C extends Pick<Job, 'method' | 'url' | 'headers' | 'body'>>(call: C, status: number, location: string): C {
  if (!URL.canParse(location, call.url.href))
    throw new HttpError('redirect', `${redactUrl(call.url)} redirects to an address that is not a URL`)
  const url = new URL(location, call.url)
  if (call.url.protocol === 'https:' && url.protocol !== 'https:') {
    throw new HttpError('refused', `refused to follow a redirect of ${redactUrl(call.url)} from https to ${url.protocol}`)
  }
  const keepsMethod = status === 307 || status === 308 || call.method === 'GET' || call.method === 'HEAD'
  const kept = (name: string): boolean =>
    (keepsMethod || name !== 'content-type') && (url.host === call.url.host || harmlessHeaders.includes(name))
  const headers = Object.fromEntries(Object.entries(call.headers).filter(([name]) => kept(name)))
  return {...call, url, headers, ...(keepsMethod ? {} : {method: 'GET', body: undefined})}
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const {promise: aborted, reject} = Promise.withResolvers<never>()
  const stop = (): void => reject(signal.reason)
  signal.addEventListener('abort', stop, {once: true})
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', stop))
}

function isRetryable({method, isWorthATry}: Job, outcome: HttpResponse | HttpError): boolean {
  if (!isRepeatable(method)) return false
  if (outcome instanceof HttpError) return outcome.kind === 'network' || outcome.kind === 'timeout'
  return isTransient(method, outcome.status) || isWorthATry(outcome.status)
}

function pauseAfter(outcome: HttpResponse | HttpError, attempt: number, policy: RetryPolicy, world: World): number {
  const asked = outcome instanceof HttpError ? undefined : retryAfter(outcome.headers)
  return asked ?? backoff(attempt, policy, world.random)
}

function parseJson(request: HttpRequest, response: HttpResponse, options: HttpOptions): unknown {
  const what = `${request.method ?? 'GET'} ${redactUrl(response.url)}`
  const {status} = response
  if (status < 200 || status > 299) {
    const body = response.body.subarray(0, maxErrorBody).toString('utf8')
    const said = redactText(isPage(response) ? '(a web page)' : body, options.secrets)
    throw new HttpError('status', `${what} answered ${status}${said === '' ? '' : `: ${said}`}`, {status, body})
  }
  if (response.body.byteLength === 0) return undefined
  if (isPage(response)) {
    throw new HttpError('not-json', `${what} answered with a web page instead of JSON: a proxy or a login page is in between`, {status})
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(response.body))
  } catch (cause) {
    throw new HttpError('not-json', `${what} answered with something that is not JSON`, {status, cause})
  }
}

function isPage({headers, body}: HttpResponse): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*<(!doctype|html)/i.test(body.subarray(0, 256).toString('latin1'))
}

function describe({method, url}: Job, outcome: HttpResponse | HttpError): string {
  return outcome instanceof HttpError ? outcome.message : `${method} ${redactUrl(url)} answered ${outcome.status}`
}

function cancelled({method, url}: Job): HttpError {
  return new HttpError('cancelled', `${method} ${redactUrl(url)} was cancelled`)
}
