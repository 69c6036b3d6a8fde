import {setTimeout as sleep} from 'node:timers/promises'
import {getOctokit} from '@actions/github'
import type {Log} from '@modelflight/core/log'
import {describeRefusal, refusalOf} from './api-errors.ts'
import type {Environment} from './environment.ts'
import {pauseBefore} from './retry.ts'

/** GitHub's REST and GraphQL API. Repeats what may be repeated; see `pauseBefore`. */
export type Api = ReturnType<typeof getOctokit>

/** What a client needs of the host. */
export interface ApiSurroundings {
  readonly env: Environment
  readonly log: Log
}

const timeoutMilliseconds = 30_000

/** Opens the API with a token. */
export function openApi({env, log}: ApiSurroundings, token: string): Api {
  const silent = {debug: (text: string) => log.debug(text), info: (text: string) => log.debug(text)}
  const api = getOctokit(token, {
    baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    log: {...silent, warn: silent.debug, error: silent.debug},
    request: {fetch: fetchWithTimeout},
  })
  api.hook.wrap('request', async (request, options) => {
    const send = async () => understood(await request(options))
    if (options.request?.['once'] === true) return await send()
    // Our queries only read, whatever their method says.
    return await repeat(send, options.url.endsWith('/graphql') ? 'GET' : options.method, log)
  })
  return api
}

/**
 * A success without JSON is none: the page of a proxy, or a body that was cut off. It counts as an outage, after which nobody knows whether a write
 * took effect.
 */
function understood<T extends {readonly status: number; readonly data: unknown}>(response: T): T {
  if (response.status !== 200 && response.status !== 201) return response
  if (typeof response.data === 'object' && response.data !== null) return response
  throw Object.assign(new Error('the answer is no JSON'), {status: 502, response: {headers: {}}})
}

/** A connection that hangs is ended; the toolkit has no time limit of its own. */
const fetchWithTimeout: typeof fetch = (input, init) => {
  const limit = AbortSignal.timeout(timeoutMilliseconds)
  return fetch(input, {...init, signal: init?.signal == null ? limit : AbortSignal.any([init.signal, limit])})
}

async function repeat<T>(send: () => T | Promise<T>, method: string, log: Log): Promise<T> {
  const start = performance.now()
  for (let count = 1; ; count++) {
    try {
      return await send()
    } catch (error) {
      const refusal = refusalOf(error)
      const now = Date.parse(String(refusal.headers['date'] ?? '')) || Date.now()
      const pause = pauseBefore(refusal, {method, count, elapsed: performance.now() - start, now, random: Math.random()})
      if (pause === undefined) throw error
      log.debug(`${describeRefusal(error)}; trying again in ${pause} ms`)
      await sleep(pause)
    }
  }
}
